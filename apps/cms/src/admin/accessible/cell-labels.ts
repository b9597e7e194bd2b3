/** Copies each column's heading to its cells: on phones, `tables-on-phones.css` shows it before the value. */
export function labelCells(): void {
  for (const table of document.querySelectorAll('.table > table')) {
    const headings = [...table.querySelectorAll('thead th')].map((heading) => heading.textContent?.trim() ?? '')
    for (const row of table.querySelectorAll('tbody tr')) labelCellsOf([...row.children], headings)
  }
}

function labelCellsOf(cells: Element[], headings: string[]): void {
  const title = cells.findIndex((cell) => !cell.classList.contains('cell-_select'))
  for (const [index, cell] of cells.entries()) {
    const heading = headings[index]
    if (index <= title || !heading) cell.removeAttribute('data-column')
    else if (cell.getAttribute('data-column') !== heading) cell.setAttribute('data-column', heading)
  }
}
