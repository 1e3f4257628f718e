/* Draws the charts of posts and conduct: <div class="post-chart-data" data-for="ID" data-chart="JSON">. */
(function () {
  'use strict';

  var style = getComputedStyle(document.documentElement);
  var narrow = window.innerWidth < 760;

  function token(name) {
    return style.getPropertyValue(name).trim();
  }

  var text = {fontFamily: token('--font'), color: token('--ink'), fontSize: 14};
  var axis = {axisLine: {lineStyle: {color: token('--line')}}, splitLine: {lineStyle: {color: token('--line')}},
    axisLabel: {color: token('--ink-soft'), fontFamily: token('--font'), fontSize: 13}};

  function names(labels) {
    return Object.assign({type: 'category', data: labels, inverse: true, axisTick: {show: false}}, axis,
      {axisLabel: Object.assign({width: narrow ? 110 : 240, overflow: 'truncate'}, axis.axisLabel, {color: token('--ink')})});
  }

  var kinds = {
    shares: function (data) {
      return {
        textStyle: text, animationDuration: 400, grid: {left: 8, right: 56, top: 24, bottom: 8, containLabel: true}, yAxis: names(data.labels),
        xAxis: Object.assign({type: 'value', min: 0, max: 100}, axis, {axisLabel: Object.assign({formatter: '{value}%'}, axis.axisLabel)}),
        tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, textStyle: text, valueFormatter: function (value) { return value + '%'; }},
        series: [{name: data.name, type: 'bar', barMaxWidth: 20,
          data: data.values.map(function (value) { return {value: value, itemStyle: {color: value < 50 ? token('--red') : token('--green'), borderRadius: [0, 5, 5, 0]}}; }),
          label: {show: true, position: 'right', formatter: '{c}%', fontFamily: token('--font'), color: token('--ink')},
          markLine: {symbol: 'none', silent: true, data: [{xAxis: 50}], lineStyle: {color: token('--red'), type: 'dashed', width: 2},
            label: {formatter: data.half, position: 'end', color: token('--red-ink'), fontFamily: token('--font')}}}]
      };
    },
    stacks: function (data) {
      return {
        textStyle: text, animationDuration: 400, grid: {left: 8, right: 24, top: narrow ? 84 : 44, bottom: 8, containLabel: true}, yAxis: names(data.labels),
        xAxis: Object.assign({type: 'value', minInterval: 1}, axis), legend: {top: 0, left: 0, itemGap: 18, textStyle: text, icon: 'roundRect'},
        tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, textStyle: text},
        series: data.series.map(function (series) {
          return {name: series.name, type: 'bar', stack: 'all', barMaxWidth: 22, data: series.values, itemStyle: {color: token(series.colour)}};
        })
      };
    },
    radar: function (data) {
      return {
        textStyle: text, animationDuration: 400, tooltip: {textStyle: text},
        radar: {radius: '62%', indicator: data.labels.map(function (label, at) { return {name: label + ' ' + data.values[at], max: 100}; }), axisName: {color: token('--ink'), fontSize: 14, fontFamily: token('--font')}},
        series: [{type: 'radar', data: [{value: data.values, name: data.name}], areaStyle: {color: token('--brand'), opacity: 0.18},
          lineStyle: {color: token('--brand')}, itemStyle: {color: token('--brand')}}]
      };
    }
  };

  function draw(source) {
    var place = document.getElementById(source.dataset.for);
    if (!place || place.dataset.drawn === source.dataset.chart) {
      return;
    }
    place.dataset.drawn = source.dataset.chart;
    var data = JSON.parse(source.dataset.chart);
    place.style.height = (place.dataset.kind === 'radar' ? 300 : Math.max(140, data.labels.length * 32 + 70)) + 'px';
    var chart = echarts.getInstanceByDom(place) || echarts.init(place, null, {renderer: 'svg'});
    chart.setOption(kinds[place.dataset.kind](data), true);
    chart.resize();
  }

  function drawAll() {
    document.querySelectorAll('.post-chart-data').forEach(draw);
  }

  drawAll();
  /* What a file was found to hold is in sight when the page comes back. */
  var check = document.getElementById('check');
  if (check) {
    check.scrollIntoView({block: 'center'});
  }
  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', drawAll);
  }
  window.addEventListener('resize', function () {
    document.querySelectorAll('.chart').forEach(function (place) {
      var chart = echarts.getInstanceByDom(place);
      if (chart) {
        chart.resize();
      }
    });
  });
}());
