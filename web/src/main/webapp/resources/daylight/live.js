/* The live board: what the stream says is put where the page shows it. <div id="live" data-stream data-language data-lights>. */
(function () {
  'use strict';

  var live = document.getElementById('live');
  var state = document.getElementById('live-state');
  if (!live || !window.EventSource) {
    return;
  }
  var SILENT = 15000;
  var AGAIN = 5000;
  var zh = live.dataset.language !== 'en';
  var lights = JSON.parse(live.dataset.lights);
  var source = null;
  var heardAt = Date.now();
  var signedOut = false;

  function number(value) {
    return Number(value || 0).toLocaleString(zh ? 'zh-CN' : 'en-US');
  }

  function name(row) {
    return zh ? row.zh : row.en;
  }

  function element(tag, className, words) {
    var made = document.createElement(tag);
    made.className = className || '';
    if (words !== undefined) {
      made.textContent = words;
    }
    return made;
  }

  function chart(place, data) {
    var carrier = document.querySelector('.chart-data[data-for="' + place + '"]');
    if (carrier) {
      carrier.dataset.chart = JSON.stringify(data);
    }
  }

  function changed(place, words) {
    if (place.textContent !== words) {
      place.textContent = words;
      place.classList.remove('just-changed');
      void place.offsetWidth;
      place.classList.add('just-changed');
    }
  }

  var show = {
    figures: function (figures) {
      document.querySelectorAll('[data-figure]').forEach(function (place) {
        changed(place.querySelector('a') || place, number(figures[place.dataset.figure]));
      });
      document.querySelectorAll('[data-share]').forEach(function (place) {
        var of = place.dataset.share.split('/');
        var whole = figures[of[1]] || 0;
        changed(place, whole === 0 ? '—' : (Math.floor((figures[of[0]] || 0) * 1000 / whole) / 10).toFixed(1) + '%');
      });
    },
    departments: function (rows) {
      chart('chart', {labels: rows.map(name), codes: rows.map(function (row) { return row.code; }),
        series: Object.keys(lights).map(function (light) { return {light: light, name: lights[light], values: rows.map(function (row) { return row.lights[light] || 0; })}; })});
    },
    items: function (rows) { places('items', 'item', rows); },
    windows: function (rows) { places('windows', 'window', rows); },
    signals: function (rows) {
      var list = document.getElementById('signals');
      if (!list) {
        return;
      }
      list.replaceChildren.apply(list, rows.map(function (row) {
        var entry = element('li');
        entry.append(element('span', '', name(row)), element('strong', '', number(row.open)));
        return entry;
      }));
      var none = document.getElementById('signals-none');
      none.hidden = rows.length > 0;
    },
    hours: function (data) { chart('hours', data); },
    trend: function (data) { chart('trend', data); },
    ageing: function (data) { chart('ageing', data); }
  };

  function places(table, filter, rows) {
    var body = document.querySelector('#' + table + ' tbody');
    if (!body) {
      return;
    }
    body.replaceChildren.apply(body, rows.map(function (row) {
      var line = element('tr');
      var head = element('th');
      head.scope = 'row';
      var link = element(live.dataset.wall ? 'span' : 'a', '', name(row));
      link.href = '/staff/cases.xhtml?open=true&' + filter + '=' + encodeURIComponent(row.code);
      head.append(link, element('span', 'muted small', zh ? row.underZh : row.underEn));
      line.append(head);
      Object.keys(lights).filter(function (light) { return light !== 'DONE'; }).forEach(function (light) {
        var cell = element('td', 'num');
        var figure = element(live.dataset.wall ? 'span' : 'a', 'on-' + light.toLowerCase(), number(row.lights[light]));
        if (!live.dataset.wall) { figure.href = '/staff/cases.xhtml?light=' + light + '&' + filter + '=' + encodeURIComponent(row.code); }
        cell.append(figure);
        line.append(cell);
      });
      return line;
    }));
  }

  function moment(at) {
    return new Date(at).toLocaleString('sv-SE', {timeZone: 'Asia/Shanghai'});
  }

  function heard(event) {
    var message = JSON.parse(event.data);
    heardAt = Date.now();
    if (message.sections) {
      Object.keys(message.sections).forEach(function (section) {
        if (show[section]) {
          show[section](message.sections[section]);
        }
      });
      document.dispatchEvent(new Event('daylight:charts'));
      live.dataset.pushes = String(Number(live.dataset.pushes || 0) + 1);
    }
    document.querySelectorAll('[data-asof]').forEach(function (place) { place.textContent = place.dataset.asof.replace('{0}', moment(message.at)); });
    tell(true);
  }

  function tell(connected) {
    state.hidden = connected && !state.dataset.on;
    state.classList.toggle('broken', !connected);
    state.textContent = connected ? state.dataset.on : state.dataset.off;
    document.documentElement.classList.toggle('stream-broken', !connected);
  }

  function connect() {
    if (source) {
      source.close();
    }
    source = new EventSource(live.dataset.stream);
    source.addEventListener('board', heard);
    source.addEventListener('alive', heard);
    source.onerror = function () {
      source.close();
      tell(false);
    };
  }

  /* Whoever is signed out would be sent to the login, where no stream can be. */
  function again() {
    fetch('/supervision/index.xhtml', {method: 'HEAD', redirect: 'manual'}).then(function (answer) {
      signedOut = answer.type === 'opaqueredirect';
      if (!signedOut) {
        connect();
      }
    }).catch(function () { tell(false); });
  }

  connect();
  setInterval(function () {
    if (Date.now() - heardAt > SILENT || source.readyState === EventSource.CLOSED) {
      tell(false);
      source.close();
      if (!signedOut) {
        again();
      }
    }
  }, AGAIN);
  window.addEventListener('pagehide', function () { source.close(); });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      connect();
    }
  });
}());
