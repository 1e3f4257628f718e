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

  /* On a phone the ways are wider than the screen: the one that was taken is in sight. */
  document.querySelectorAll('.ways [aria-current=page]').forEach(function (way) { way.parentElement.scrollLeft = way.offsetLeft - 40; });

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
