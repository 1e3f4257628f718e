/* A file that takes its time: the page says how far it is, one goes on working meanwhile, and a refusal is said here. Without scripts the links are links. */
(function () {
  'use strict';

  var place = document.getElementById('export-progress');
  if (!place || !window.fetch || !window.AbortController) {
    return;
  }
  var bar = place.querySelector('progress');
  var words = place.querySelector('span');
  var stop = place.querySelector('button');
  var running = null;

  function say(text, busy) {
    place.hidden = false;
    bar.hidden = !busy;
    stop.hidden = !busy;
    words.textContent = text;
  }

  function size(bytes) {
    return bytes < 1048576 ? Math.ceil(bytes / 1024) + ' KB' : (bytes / 1048576).toFixed(1) + ' MB';
  }

  function nameOf(response) {
    var found = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') || '');
    return found ? decodeURIComponent(found[1]) : '';
  }

  function received(reader, parts, bytes) {
    return reader.read().then(function (read) {
      if (read.done) {
        return parts;
      }
      parts.push(read.value);
      say(place.dataset.received.replace('{0}', size(bytes + read.value.length)), true);
      return received(reader, parts, bytes + read.value.length);
    });
  }

  function keep(response, parts) {
    var file = document.createElement('a');
    file.href = URL.createObjectURL(new Blob(parts, {type: response.headers.get('Content-Type')}));
    file.download = nameOf(response);
    file.click();
    setTimeout(function () { URL.revokeObjectURL(file.href); }, 60000);
    say(place.dataset.done.replace('{0}', file.download), false);
  }

  function refused(response) {
    return response.json().then(function (problem) { say(problem.detail || place.dataset.failed, false); });
  }

  function bring(link) {
    running = new AbortController();
    say(place.dataset.making, true);
    fetch(link.href, {signal: running.signal, headers: {'Accept': 'application/problem+json, */*', 'Accept-Language': document.documentElement.lang}}).then(function (response) {
      return response.ok && nameOf(response) ? received(response.body.getReader(), [], 0).then(function (parts) { keep(response, parts); }) : refused(response);
    }).catch(function () {
      say(running && running.signal.aborted ? place.dataset.stopped : place.dataset.failed, false);
    }).then(function () { running = null; });
  }

  stop.addEventListener('click', function () {
    if (running) {
      running.abort();
    }
  });
  document.querySelectorAll('a[data-export]').forEach(function (link) {
    link.addEventListener('click', function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      if (!running) {
        bring(link);
      }
    });
  });
})();
