// Runs in the page: copies a field, and remembers on this machine which items have been entered. Without it the texts can be selected.
(() => {
  const page = document.getElementById('page');
  const store = `oit-entered ${page.dataset.key}`;
  const boxes = [...document.querySelectorAll('input[data-item]')];
  const count = document.getElementById('entered-count');
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(store)) ?? [];
    } catch {
      return [];
    }
  };
  const show = () => {
    for (const box of boxes) box.closest('article').classList.toggle('entered', box.checked);
    count.textContent = String(boxes.filter((box) => box.checked).length);
  };
  const keep = () => {
    try {
      localStorage.setItem(store, JSON.stringify(boxes.filter((box) => box.checked).map((box) => box.dataset.item)));
    } catch {
      // A browser that keeps nothing still shows the ticks.
    }
    show();
  };
  const known = read();
  for (const box of boxes) {
    box.checked = known.includes(box.dataset.item);
    box.addEventListener('change', keep);
  }
  for (const hidden of document.querySelectorAll('[data-scripted]')) hidden.hidden = false;
  show();
  for (const button of document.querySelectorAll('button[data-copy]'))
    button.addEventListener('click', async () => {
      const field = document.getElementById(button.dataset.copy);
      field.focus();
      field.select();
      let isCopied = false;
      try {
        await navigator.clipboard.writeText(field.value);
        isCopied = true;
      } catch {
        isCopied = document.execCommand('copy');
      }
      if (!isCopied) return;
      const word = button.textContent;
      button.textContent = button.dataset.done;
      setTimeout(() => {
        button.textContent = word;
      }, 1500);
    });
})();
