/** Notes at each cell of a table what its column is called: on a phone, where rows are cards, that stands before the value (`tables-on-phones.css`). */
export function tellColumns(): void {
  for (const table of document.querySelectorAll('.table > table')) {
    const headings = [...table.querySelectorAll('thead th')].map((heading) => heading.textContent?.trim() ?? '')
    for (const row of table.querySelectorAll('tbody tr')) tellColumnsOf([...row.children], headings)
  }
}

function tellColumnsOf(cells: Element[], headings: string[]): void {
  const title = cells.findIndex((cell) => !cell.classList.contains('cell-_select'))
  for (const [index, cell] of cells.entries()) {
    const heading = headings[index]
    // The first column says for itself what it is.
    if (index <= title || !heading) cell.removeAttribute('data-column')
    else if (cell.getAttribute('data-column') !== heading) cell.setAttribute('data-column', heading)
  }
}
