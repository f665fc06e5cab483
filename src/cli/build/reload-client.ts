// Only in what "entente serve FILE" builds: the page loads anew when the map's file was changed and is good.
new EventSource('./entente-reload').onmessage = () => location.reload();
