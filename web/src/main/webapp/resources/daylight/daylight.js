/* Small behaviour that every page shares. No inline handlers: the content security policy forbids them. */
(function () {
  'use strict';

  function byId(id) {
    return document.getElementById(id);
  }

  /* Filters stand in the address; the form shows what was chosen. */
  document.querySelectorAll('[data-chosen]').forEach(function (field) {
    if (field.type === 'checkbox') {
      field.checked = field.dataset.chosen === field.value;
    } else {
      field.value = field.dataset.chosen;
    }
  });

  /* Long sections are folded on a phone, but the one that the address names. */
  if (window.matchMedia('(max-width: 760px)').matches) {
    document.querySelectorAll('details[data-fold=phone]').forEach(function (section) {
      section.open = section.id !== '' && window.location.hash === '#' + section.id;
    });
  }

  /* Empty conditions stay out of the address. */
  document.querySelectorAll('form.filter').forEach(function (form) {
    form.addEventListener('submit', function () {
      Array.from(form.elements).forEach(function (field) {
        field.disabled = field.name && !field.value;
      });
    });
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form.filter :disabled').forEach(function (field) { field.disabled = false; });
  });

  /* A "no" needs a reason: ask for it before anything is confirmed or sent. The server asks again. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('.needs-reason');
    var opinion = byId('opinion');
    var missing = byId('reason-missing');
    if (!button || !opinion) {
      return;
    }
    var blank = opinion.value.trim() === '';
    missing.hidden = !blank;
    if (blank) {
      event.preventDefault();
      event.stopImmediatePropagation();
      opinion.setAttribute('aria-invalid', 'true');
      opinion.focus();
    }
  }, true);
  document.addEventListener('input', function (event) {
    if (event.target.id === 'opinion') {
      event.target.removeAttribute('aria-invalid');
      byId('reason-missing').hidden = true;
    }
  });

  /* One box ticks all boxes of its name. */
  document.addEventListener('change', function (event) {
    var name = event.target.dataset && event.target.dataset.checkAll;
    if (name) {
      document.querySelectorAll('input[type=checkbox][name="' + name + '"]').forEach(function (box) { box.checked = event.target.checked; });
    }
  });

  /* A field with a message is marked as invalid for those who cannot see its colour. */
  function markInvalid() {
    document.querySelectorAll('.field').forEach(function (field) {
      var input = field.querySelector('input, select, textarea');
      if (input && field.querySelector('.ui-message-error')) {
        input.setAttribute('aria-invalid', 'true');
      }
    });
  }
  markInvalid();

  /* What was answered is brought into view; what could not be sent is said. */
  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', function () {
      markInvalid();
      var message = document.querySelector('#messages .ui-messages-error, #messages .ui-messages-info');
      if (message && message.getBoundingClientRect().top < 0) {
        message.scrollIntoView({block: 'center'});
      }
    });
    jQuery(document).on('pfAjaxError', function () {
      byId('trouble').hidden = false;
      byId('trouble').scrollIntoView({block: 'center'});
    });
    jQuery(document).on('pfAjaxSuccess', function () { byId('trouble').hidden = true; });
  }
}());

/* Items: what is written is not lost by leaving, findings lead to their field, guides are printed. */
(function () {
  'use strict';

  var guarded = document.querySelector('form[data-guard]');
  var dirty = false;
  var leaving = false;

  function revision() {
    var mark = document.getElementById('saved-mark');
    return mark && mark.dataset.revision;
  }

  /* The place of a finding, or the nearest one that holds it. */
  function place(name) {
    for (var wanted = name; wanted; wanted = wanted.replace(/(\.[^.\[]*|\[[^\]]*\]|^[^.\[]+)$/, '')) {
      var found = document.querySelector('[data-place="' + CSS.escape(wanted) + '"], [data-place="fields.' + CSS.escape(wanted) + '"]');
      if (found) {
        return found;
      }
    }
    return document.querySelector('[data-place="fields.' + CSS.escape(name) + '"]');
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('[data-go]');
    if (link) {
      event.preventDefault();
      var target = place(link.dataset.go);
      if (target) {
        target.scrollIntoView({block: 'center'});
        target.classList.add('found-place');
        var field = target.querySelector('input:not([type=hidden]):not([type=file]), select, textarea, button');
        if (field) {
          field.focus({preventScroll: true});
        }
      }
    }
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  if (!guarded) {
    return;
  }
  var saved = revision();
  guarded.addEventListener('input', function () { dirty = true; leaving = false; });
  /* A step that gets a name has it at once where others lead to it. */
  guarded.addEventListener('input', function (event) {
    var step = event.target.id.endsWith(':nameZh') && event.target.closest('[data-step]');
    if (step && event.target.value.trim()) {
      document.querySelectorAll('.next-steps input[value="' + CSS.escape(step.dataset.step) + '"]').forEach(function (box) { box.labels[0].textContent = event.target.value; });
    }
  });
  guarded.addEventListener('change', function () { dirty = true; leaving = false; });
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-dirties] button, button[data-dirties]')) {
      dirty = true;
    }
    if (event.target.closest('[data-leaves=true]')) {
      leaving = true;
    }
    if (event.target.closest('.ui-confirmdialog-no')) {
      leaving = false;
    }
  }, true);
  document.addEventListener('keydown', function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      document.getElementById('save').click();
    }
  });
  jQuery(document).on('pfAjaxComplete', function (event, answer) {
    if (revision() !== saved) {
      saved = revision();
      dirty = false;
    }
    if (!answer || !answer.responseText || answer.responseText.indexOf('<redirect') < 0) {
      leaving = false;
    }
    document.body.classList.toggle('unsaved', dirty);
  });
  window.addEventListener('beforeunload', function (event) {
    if (dirty && !leaving) {
      event.preventDefault();
      event.returnValue = guarded.dataset.guard;
    }
  });
}());
