/* The window: an item is found as one types, files come with their progress, materials are looked at without leaving the page. */
(function () {
  'use strict';

  if (window.daylightMaterials) {
    return;
  }
  window.daylightMaterials = true;

  /* A list of choices that is searched; the choice itself stays in the select. An answer of the server may bring it anew. */
  function equip(combo) {
    if (combo.dataset.equipped) {
      return;
    }
    combo.dataset.equipped = 'true';
    var select = document.getElementById(combo.dataset.combo);
    var input = combo.querySelector('[role=combobox]');
    var list = combo.querySelector('[role=listbox]');
    var active = -1;

    function chosen() {
      var option = select.selectedOptions[0];
      return option && option.value ? option.text : '';
    }

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function mark(index) {
      var entries = list.querySelectorAll('[role=option]');
      if (!entries.length) {
        return;
      }
      active = (index + entries.length) % entries.length;
      entries.forEach(function (entry, i) { entry.setAttribute('aria-selected', String(i === active)); });
      entries[active].scrollIntoView({block: 'nearest'});
      input.setAttribute('aria-activedescendant', entries[active].id);
    }

    function entry(option, index) {
      var item = document.createElement('li');
      item.id = list.id + '-' + index;
      item.setAttribute('role', 'option');
      item.dataset.value = option.value;
      item.textContent = option.text;
      return item;
    }

    function heading(words, kind) {
      var item = document.createElement('li');
      item.className = kind;
      item.setAttribute('role', 'presentation');
      item.textContent = words;
      return item;
    }

    function open(words) {
      var wanted = words.trim().toLowerCase().split(/\s+/);
      var group = null;
      var index = 0;
      list.textContent = '';
      Array.from(select.options).forEach(function (option) {
        var found = option.value && wanted.every(function (word) { return (option.text + ' ' + option.value).toLowerCase().indexOf(word) >= 0; });
        if (!found) {
          return;
        }
        var label = option.parentElement.label || null;
        if (label !== group) {
          group = label;
          list.appendChild(heading(label, 'combo-group'));
        }
        list.appendChild(entry(option, index++));
      });
      if (index === 0) {
        list.appendChild(heading(combo.dataset.none, 'combo-none'));
      }
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      mark(0);
    }

    function take(value) {
      var changed = select.value !== value;
      select.value = value;
      input.value = chosen();
      close();
      if (changed) {
        select.dispatchEvent(new Event('change', {bubbles: true}));
      }
    }

    input.value = chosen();
    select.addEventListener('change', function () { input.value = chosen(); });
    input.addEventListener('input', function () { open(input.value); });
    input.addEventListener('click', function () { if (list.hidden) { open(''); } });
    input.addEventListener('focus', function () { input.select(); });
    input.addEventListener('keydown', function (event) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) {
          open(input.value === chosen() ? '' : input.value);
        } else {
          mark(active + (event.key === 'ArrowDown' ? 1 : -1));
        }
      } else if ((event.key === 'Enter' || event.key === 'Tab') && !list.hidden) {
        var entries = list.querySelectorAll('[role=option]');
        if (event.key === 'Enter') {
          event.preventDefault();
        }
        if (entries[active]) {
          take(entries[active].dataset.value);
        }
      } else if (event.key === 'Escape') {
        input.value = chosen();
        close();
      }
    });
    input.addEventListener('blur', function () { setTimeout(function () { input.value = chosen(); close(); }, 150); });
    list.addEventListener('mousedown', function (event) {
      var option = event.target.closest('[role=option]');
      event.preventDefault();
      if (option) {
        take(option.dataset.value);
      }
    });
    select.addEventListener('focus', function () { input.focus(); });
    if (document.activeElement === select) {
      input.focus();
    }
  }

  function equipAll() {
    document.querySelectorAll('[data-combo]').forEach(equip);
  }
  equipAll();
  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', equipAll);
  }

  /* A field whose message is gone is not invalid any more. */
  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', function () {
      document.querySelectorAll('.field [aria-invalid=true]').forEach(function (field) {
        if (!field.closest('.field').querySelector('.ui-message-error')) {
          field.removeAttribute('aria-invalid');
          field.classList.remove('ui-state-error');
        }
      });
    });
  }

  /* Files: chosen or dropped on a line, sent one after the other, each with its progress. */
  function line(files, uploads) {
    return files.map(function (file) {
      var item = document.createElement('li');
      var name = document.createElement('span');
      var bar = document.createElement('progress');
      name.textContent = file.name;
      bar.max = 100;
      bar.value = 0;
      item.append(name, bar);
      uploads.appendChild(item);
      return {file: file, item: item, bar: bar};
    });
  }

  function failed(entry, words) {
    var said = document.createElement('span');
    said.className = 'upload-failed';
    said.setAttribute('role', 'alert');
    said.textContent = words;
    entry.bar.remove();
    entry.item.appendChild(said);
  }

  function send(sheet, entry, done) {
    var request = new XMLHttpRequest();
    var body = new FormData();
    body.append('file', entry.file);
    request.open('POST', sheet.dataset.uploadTo);
    request.setRequestHeader('X-Daylight-Upload', '1');
    request.setRequestHeader('Accept', 'application/problem+json, application/json');
    request.upload.addEventListener('progress', function (event) {
      if (event.lengthComputable) {
        entry.bar.value = 100 * event.loaded / event.total;
      }
    });
    request.addEventListener('loadend', function () {
      var answer = null;
      try {
        answer = JSON.parse(request.responseText);
      } catch (none) {
        answer = null;
      }
      if (request.status === 200 && Array.isArray(answer)) {
        entry.item.remove();
        done(answer.map(function (kept) { return kept.file; }), answer);
      } else {
        failed(entry, answer && (answer.detail || answer.title) || sheet.dataset.failed);
        done([], []);
      }
    });
    request.send(body);
  }

  function bring(sheet, row, files) {
    var uploads = document.getElementById(sheet.dataset.uploads);
    uploads.querySelectorAll('.upload-failed').forEach(function (old) { old.parentElement.remove(); });
    var waiting = line(Array.from(files), uploads);
    var kept = [];

    function next() {
      var entry = waiting.shift();
      if (entry) {
        send(sheet, entry, function (hashes) {
          kept = kept.concat(hashes);
          next();
        });
      } else if (kept.length) {
        window[sheet.dataset.uploaded]([{name: 'row', value: row}, {name: 'files', value: kept.join(',')}]);
      }
    }
    next();
  }

  document.addEventListener('change', function (event) {
    if (event.target.matches && event.target.matches('input[type=file][data-row]')) {
      bring(event.target.closest('[data-upload-to]'), event.target.dataset.row, event.target.files);
      event.target.value = '';
    }
  });
  /* One file of a form: sent at once, its hash waits in the form until the act; an act before it is there is refused. */
  function one(place, file) {
    var uploads = place.querySelector('.uploads');
    uploads.textContent = '';
    chosen(place, 'on its way', '');
    line([file], uploads).forEach(function (entry) {
      send(place, entry, function (hashes, kept) {
        chosen(place, hashes[0] || '', hashes.length ? kept[0].name : '');
      });
    });
  }

  function chosen(place, hash, name) {
    place.querySelector('input[type=hidden]').value = hash;
    place.querySelector('.one-name').textContent = name;
  }

  document.addEventListener('change', function (event) {
    var place = event.target.closest && event.target.closest('[data-one]');
    if (place && event.target.type === 'file' && event.target.files.length) {
      one(place, event.target.files[0]);
      event.target.value = '';
    }
  });
  document.addEventListener('click', function (event) {
    var remove = event.target.closest && event.target.closest('.one-remove');
    if (remove) {
      chosen(remove.closest('[data-one]'), '', '');
    }
  });
  document.addEventListener('dragover', function (event) {
    var row = event.target.closest && event.target.closest('[data-drop]');
    if (row) {
      event.preventDefault();
      row.classList.add('over');
    }
  });
  document.addEventListener('dragleave', function (event) {
    var row = event.target.closest && event.target.closest('[data-drop]');
    if (row && !row.contains(event.relatedTarget)) {
      row.classList.remove('over');
    }
  });
  document.addEventListener('drop', function (event) {
    var row = event.target.closest && event.target.closest('[data-drop]');
    if (row && event.dataTransfer.files.length) {
      event.preventDefault();
      row.classList.remove('over');
      bring(row.closest('[data-upload-to]'), row.dataset.drop, event.dataTransfer.files);
    }
  });

  /* The viewer: pictures can be enlarged, a PDF is shown by the browser. */
  var viewer = null;
  var shown = null;

  function button(words, act, kind) {
    var made = document.createElement('button');
    made.type = 'button';
    made.className = 'button small';
    made.textContent = words;
    made.dataset.act = kind;
    made.addEventListener('click', act);
    return made;
  }

  function all() {
    return Array.from(document.querySelectorAll('[data-view]'));
  }

  function go(by) {
    var entries = all();
    var at = entries.findIndex(function (entry) { return entry.dataset.view === shown; });
    show(entries[(at + by + entries.length) % entries.length]);
  }

  function zoom(by) {
    var picture = viewer.querySelector('img');
    if (picture) {
      var now = Math.max(25, Math.min(400, Number(picture.dataset.zoom || 100) * by));
      picture.dataset.zoom = now;
      picture.style.width = now + '%';
      picture.style.maxWidth = 'none';
    }
  }

  function made(words) {
    var dialog = document.createElement('dialog');
    var bar = document.createElement('div');
    var title = document.createElement('strong');
    var stage = document.createElement('div');
    dialog.className = 'viewer';
    bar.className = 'viewer-bar';
    stage.className = 'viewer-stage';
    bar.append(title, button(words.previous, function () { go(-1); }, 'previous'), button(words.next, function () { go(1); }, 'next'),
      button(words.smaller, function () { zoom(0.8); }, 'smaller'), button(words.larger, function () { zoom(1.25); }, 'larger'),
      button(words.close, function () { dialog.close(); }, 'close'));
    dialog.append(bar, stage);
    dialog.addEventListener('keydown', function (event) {
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        go(event.key === 'ArrowRight' ? 1 : -1);
      }
    });
    dialog.addEventListener('close', function () { stage.textContent = ''; });
    document.body.appendChild(dialog);
    return dialog;
  }

  function show(entry) {
    var picture = entry.dataset.type.indexOf('image/') === 0;
    var frame = document.createElement(picture ? 'img' : 'iframe');
    shown = entry.dataset.view;
    frame.src = shown;
    frame[picture ? 'alt' : 'title'] = entry.dataset.name;
    viewer.querySelector('strong').textContent = entry.dataset.name;
    viewer.querySelector('.viewer-stage').replaceChildren(frame);
    viewer.querySelectorAll('[data-act=smaller], [data-act=larger]').forEach(function (act) { act.hidden = !picture; });
    viewer.querySelectorAll('[data-act=next], [data-act=previous]').forEach(function (act) { act.hidden = all().length < 2; });
  }

  document.addEventListener('click', function (event) {
    var entry = event.target.closest('[data-view]');
    if (entry) {
      viewer = viewer || made(entry.closest('[data-viewer]').dataset);
      show(entry);
      viewer.showModal();
    }
  });
}());
