// The minimum that shows the same elements in the same places: the baseline for our page.
import cytoscape from 'cytoscape';

const elements = await (await fetch('./elements.json')).json();
const cy = cytoscape({
  container: document.querySelector('#map'),
  elements,
  layout: { name: 'preset' },
  style: [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'font-size': 14,
        'background-color': '#fff',
        'border-width': 1,
        'border-color': '#5f5b53',
      },
    },
    {
      selector: 'edge',
      style: { width: 2, 'line-color': '#0072b2', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' },
    },
  ],
});
cy.one('render', () => requestAnimationFrame(() => performance.mark('entente:picture')));
