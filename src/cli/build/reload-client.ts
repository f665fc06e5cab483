// Only in builds by "entente serve FILE": the page reloads when the map's file has changed and is valid.
new EventSource('./entente-reload').onmessage = () => location.reload();
