/* Draws what the page carries as data: <div class="chart-data" data-for="ID" data-chart="JSON">. */
(function () {
  'use strict';

  var style = getComputedStyle(document.documentElement);

  function token(name) {
    return style.getPropertyValue(name).trim();
  }

  var colours = {OVERDUE: token('--light-overdue'), WARNING: token('--light-warning'), NORMAL: token('--light-normal'), SUSPENDED: token('--light-suspended'), DONE: token('--light-done'), BRAND: token('--brand')};
  var text = {fontFamily: token('--font'), color: token('--ink'), fontSize: 14};
  var axis = {axisLine: {lineStyle: {color: token('--line')}}, axisLabel: {color: token('--ink-soft'), fontFamily: token('--font'), fontSize: 13},
    splitLine: {lineStyle: {color: token('--line')}}};

  function category(labels) {
    return Object.assign({type: 'category', data: labels, inverse: true, axisTick: {show: false}}, axis,
      {axisLabel: Object.assign({width: window.innerWidth < 760 ? 90 : 180, overflow: 'break'}, axis.axisLabel, {color: token('--ink')})});
  }

  function base(labels) {
    return {textStyle: text, animationDuration: 400, grid: {left: 8, right: 36, top: window.innerWidth < 760 ? 84 : 44, bottom: 8, containLabel: true},
      yAxis: category(labels), xAxis: Object.assign({type: 'value', minInterval: 1}, axis)};
  }

  /* On a phone the names stand one below the other, above the bars. */
  function legendSpace(data) {
    return window.innerWidth < 760 ? data.series.length * 26 + 16 : 44;
  }

  /* What is finished outnumbers what is open by far: it is shown when asked for. */
  function finishedHidden(series) {
    var selected = {};
    series.forEach(function (one) { selected[one.name] = one.light !== 'DONE'; });
    return selected;
  }

  /* Shares by row and column; each cell leads to what lies behind it. */
  var cellColours = ['#f5b5ae', '#ffe08a', '#a9dfc1', token('--grey-soft')];

  var kinds = {
    heat: function (data) {
      var narrow = window.innerWidth < 760;
      return {textStyle: text, animationDuration: 400, grid: {left: 8, right: 8, top: 56, bottom: 34, containLabel: true},
        xAxis: Object.assign({type: 'category', data: data.columns, position: 'top', axisTick: {show: false}}, axis,
          {axisLabel: Object.assign({interval: 0, width: narrow ? 34 : 110, overflow: 'break'}, axis.axisLabel, {fontSize: narrow ? 10 : 13})}),
        yAxis: Object.assign(category(data.labels), {axisLabel: Object.assign({}, category(data.labels).axisLabel, {width: narrow ? 74 : 200, fontSize: narrow ? 11 : 13})}),
        visualMap: {type: 'piecewise', dimension: 2, orient: 'horizontal', left: 0, bottom: 0, itemGap: 14, textStyle: Object.assign({}, text, {fontSize: narrow ? 11 : 13}), showLabel: true,
          pieces: data.words.map(function (word, tone) { return {value: tone, label: word, color: cellColours[tone]}; })},
        tooltip: {textStyle: text, formatter: function (cell) { return data.labels[cell.data[1]] + '<br>' + data.columns[cell.data[0]] + '  <b>' + cell.data[3] + '</b>'; }},
        series: [{type: 'heatmap', data: data.cells, cursor: 'pointer', itemStyle: {borderColor: '#fff', borderWidth: 2},
          label: {show: true, color: token('--ink'), fontFamily: token('--font'), fontSize: narrow ? 10 : 13, formatter: function (cell) { return cell.data[3]; }}}]};
    },
    coverage: function (data) {
      var stacked = base(data.labels);
      stacked.grid.top = legendSpace(data);
      return Object.assign(stacked, {
        legend: {top: 0, left: 0, itemGap: window.innerWidth < 760 ? 8 : 14, orient: window.innerWidth < 760 ? 'vertical' : 'horizontal', textStyle: text, icon: 'roundRect'},
        tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, textStyle: text},
        series: data.series.map(function (series) {
          return {name: series.name, type: 'bar', stack: 'items', barMaxWidth: 26, data: series.values, itemStyle: {color: colours[series.tone]}};
        })
      });
    },
    lights: function (data) {
      return Object.assign(base(data.labels), {
        legend: {top: 0, left: 0, selected: finishedHidden(data.series), itemGap: 18, textStyle: text, icon: 'roundRect'},
        tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, textStyle: text},
        series: data.series.map(function (series) {
          return {name: series.name, type: 'bar', stack: 'cases', barMaxWidth: 34, data: series.values, itemStyle: {color: colours[series.light]},
            emphasis: {focus: 'series'}, cursor: 'pointer'};
        })
      });
    },
    hours: function (data, words) {
      var narrow = window.innerWidth < 760;
      var most = data.hours.reduce(function (max, cell) { return Math.max(max, cell[2]); }, 1);
      return {textStyle: text, animationDuration: 400, grid: {left: 8, right: 8, top: 8, bottom: 56, containLabel: true},
        xAxis: Object.assign({type: 'category', data: Array.from({length: 24}, function (none, hour) { return String(hour); }), axisTick: {show: false}}, axis,
          {axisLabel: Object.assign({}, axis.axisLabel, {fontSize: narrow ? 10 : 13})}),
        yAxis: Object.assign({type: 'category', data: words, inverse: true, axisTick: {show: false}}, axis),
        visualMap: {min: 0, max: most, orient: 'horizontal', left: 0, bottom: 0, calculable: false, textStyle: text, itemWidth: 14, itemHeight: 120, inRange: {color: [token('--brand-soft'), token('--brand')]}},
        tooltip: {textStyle: text, formatter: function (cell) { return words[cell.data[1]] + ' ' + cell.data[0] + ':00  <b>' + cell.data[2].toLocaleString() + '</b>'; }},
        series: [{type: 'heatmap', data: data.hours, itemStyle: {borderColor: token('--paper'), borderWidth: 2}}]};
    },
    trend: function (data, words) {
      var tones = [colours.BRAND, colours.NORMAL, colours.OVERDUE];
      var some = data.days.length > 0;
      return {textStyle: text, animationDuration: 400, grid: {left: 8, right: 16, top: 40, bottom: 8, containLabel: true},
        legend: {top: 0, left: 0, itemGap: 18, textStyle: text, icon: 'roundRect'}, tooltip: {trigger: 'axis', textStyle: text},
        xAxis: Object.assign({type: 'category', data: data.days.map(function (day) { return day.substring(5); }), boundaryGap: false}, axis),
        yAxis: Object.assign({type: 'value', minInterval: 1}, axis),
        series: some ? data.lines.map(function (values, line) {
          return {name: words[line], type: 'line', data: values, showSymbol: false, smooth: false, lineStyle: {width: 3, color: tones[line]}, itemStyle: {color: tones[line]}};
        }) : []};
    },
    ages: function (data, words) {
      var tones = [colours.OVERDUE, colours.OVERDUE, colours.OVERDUE, colours.OVERDUE, colours.WARNING, colours.WARNING, colours.NORMAL, colours.NORMAL, colours.NORMAL];
      return {textStyle: text, animationDuration: 400, grid: {left: 8, right: 16, top: 24, bottom: 8, containLabel: true},
        tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, textStyle: text},
        xAxis: Object.assign({type: 'category', data: words, axisTick: {show: false}}, axis, {axisLabel: Object.assign({interval: 0, rotate: window.innerWidth < 1900 ? 40 : 0}, axis.axisLabel)}),
        yAxis: Object.assign({type: 'value', minInterval: 1}, axis),
        series: [{type: 'bar', barMaxWidth: 48, data: data.ages.map(function (cases, age) { return {value: cases, itemStyle: {color: tones[age], borderRadius: [6, 6, 0, 0]}}; }),
          label: {show: true, position: 'top', fontFamily: token('--font'), color: token('--ink')}}]};
    },
    scores: function (data) {
      return Object.assign(base(data.labels), {
        grid: {left: 8, right: 56, top: 8, bottom: 8, containLabel: true},
        xAxis: Object.assign({type: 'value', min: 0, max: 110}, axis),
        tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, textStyle: text},
        series: [{name: data.name, type: 'bar', barMaxWidth: 30, data: data.values, itemStyle: {color: token('--brand'), borderRadius: [0, 6, 6, 0]},
          label: {show: true, position: 'right', fontFamily: token('--font'), color: token('--ink'), fontWeight: 600}}]
      });
    }
  };

  function drill(data, click) {
    var series = data.series[click.seriesIndex];
    window.location.href = '/staff/cases.xhtml?department=' + encodeURIComponent(data.codes[click.dataIndex]) + '&light=' + series.light;
  }

  function draw(source) {
    var place = document.getElementById(source.dataset.for);
    var seen = source.dataset.chart;
    if (!place || place.dataset.drawn === seen) {
      return;
    }
    place.dataset.drawn = seen;
    var data = JSON.parse(seen);
    if (data.labels) {
      place.style.height = Math.max(220, data.labels.length * 56 + 36 + (place.dataset.kind === 'coverage' ? legendSpace(data) : 44)) + 'px';
    }
    var chart = echarts.getInstanceByDom(place) || echarts.init(place, null, {renderer: 'svg'});
    chart.resize();
    var option = kinds[place.dataset.kind](data, place.dataset.words ? JSON.parse(place.dataset.words) : []);
    var before = chart.getOption();
    if (before && before.legend && before.legend[0] && before.legend[0].selected) {
      option.legend.selected = before.legend[0].selected;
    }
    chart.setOption(option, true);
    chart.off('click');
    if (data.cells) {
      chart.on('click', function (click) { window.location.href = click.data[4]; });
    }
    if (data.codes) {
      chart.on('click', function (click) { drill(data, click); });
    }
  }

  function drawAll() {
    document.querySelectorAll('.chart-data').forEach(draw);
  }

  drawAll();
  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', drawAll);
  }
  document.addEventListener('daylight:charts', drawAll);
  window.addEventListener('resize', function () {
    document.querySelectorAll('.chart').forEach(function (place) {
      var chart = echarts.getInstanceByDom(place);
      if (chart) {
        chart.resize();
      }
    });
  });
}());
