/**
 * Shows the buttons `button[data-copy]` and lets them copy the text of the element with that id, for pages without any other
 * script. The result is told in the element after the button.
 */
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    const told = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(source.textContent);
      told.textContent = 'Der Text ist kopiert.';
    } catch {
      // No clipboard without HTTPS or permission: the text is opened and selected instead.
      source.closest('details').open = true;
      getSelection().selectAllChildren(source);
      source.focus();
      told.textContent = 'Bitte mit der Tastatur kopieren; der Text ist markiert.';
    }
  });
}
