/* My tasks by keyboard: j and k go down and up, Enter opens, / goes to the search. */
(function () {
  'use strict';

  function links() {
    return Array.from(document.querySelectorAll('.tasks .task-link'));
  }

  function go(step) {
    var all = links();
    var here = all.indexOf(document.activeElement);
    var next = all[Math.min(Math.max(here + step, 0), all.length - 1)];
    if (next) {
      next.focus();
      next.closest('tr').scrollIntoView({block: 'nearest'});
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      return;
    }
    if (event.key === 'j') {
      go(1);
    } else if (event.key === 'k') {
      go(-1);
    } else if (event.key === '/') {
      event.preventDefault();
      document.querySelector('form.filter input[name=text]').focus();
    }
  });
}());
