// Token replay of cases (a line each, its activities with commas) on the sequence of the steps given: prints events, deviating cases and seconds.
const fs = require('fs');
require('pm4js');
const pm4js = global;
const [steps, file, rounds] = process.argv.slice(2);
const net = new pm4js.PetriNet('flow');
let place = net.addPlace('start');
const begin = place;
steps.split(',').forEach((step, i) => {
  const transition = net.addTransition(step, step);
  net.addArcFromTo(place, transition);
  place = net.addPlace('p' + i);
  net.addArcFromTo(transition, place);
});
const initial = new pm4js.Marking(net);
initial.setTokens(begin, 1);
const end = new pm4js.Marking(net);
end.setTokens(place, 1);
const accepting = new pm4js.AcceptingPetriNet(net, initial, end);
const log = new pm4js.EventLog();
let events = 0;
fs.readFileSync(file, 'utf8').trim().split('\n').forEach(line => {
  const trace = new pm4js.Trace();
  line.split(',').filter(name => name).forEach((name, i) => {
    const event = new pm4js.Event();
    event.attributes['concept:name'] = new pm4js.Attribute(name);
    event.attributes['time:timestamp'] = new pm4js.Attribute(new Date(i * 1000));
    trace.events.push(event);
    events++;
  });
  log.traces.push(trace);
});
let best = Infinity;
let deviating = 0;
for (let round = 0; round < Number(rounds); round++) {
  const began = process.hrtime.bigint();
  const result = pm4js.TokenBasedReplay.apply(log, accepting);
  best = Math.min(best, Number(process.hrtime.bigint() - began) / 1e9);
  deviating = result.result.filter(one => !one.isFit).length;
}
console.log('RESULT ' + events + ' ' + deviating + ' ' + best);
