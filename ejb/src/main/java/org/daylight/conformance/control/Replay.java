package org.daylight.conformance.control;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.conformance.AskWhatIf;
import org.daylight.conformance.RunState;
import org.daylight.conformance.control.ReplayRules.Dates;
import org.daylight.conformance.control.WhatIfRepository.Added;
import org.daylight.conformance.control.WhatIfRepository.Changed;
import org.daylight.conformance.control.WhatIfRepository.Ran;
import org.daylight.deadlines.Light;
import org.daylight.profiles.ProfileContent;

/** One replay of limits: what they showed and proposed beside what they would have; nothing of the cases is touched. */
public final class Replay {
    private static final int PORTION = 2_000;
    private final WhatIfRepository limits;
    private final CheckRepository runs;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final Map<String, Added> sums = new HashMap<>();
    private final List<Changed> changed = new ArrayList<>();
    private long done;

    public Replay(WhatIfRepository limits, CheckRepository runs, WorkingCalendar calendar, Instant now) {
        this.limits = limits;
        this.runs = runs;
        this.calendar = calendar;
        this.now = now;
    }

    /**
     * @param own   profile that binds a case
     * @param other null: that of each case
     * @param clock for the progress alone
     */
    public void work(long run, AskWhatIf asked, long total, Function<Ran, ProfileContent> own, ProfileContent other, Clock clock) {
        boolean[] cancelled = {false};
        limits.read(asked.selection(), one -> {
            if (one.leading() != null) {
                take(one, own.apply(one), other, asked.promisedLimit());
            }
            if (++done % PORTION == 0) {
                cancelled[0] = !portion(run, total, clock);
            }
            return !cancelled[0];
        });
        if (!cancelled[0]) {
            portion(run, total, clock);
            limits.writeSums(run, sums.values());
            runs.end(run, RunState.DONE, total, done, 0, null, clock.instant());
        }
    }

    private boolean portion(long run, long total, Clock clock) {
        limits.write(run, changed);
        changed.clear();
        return runs.touch(run, total, done, 0, clock.instant());
    }

    private void take(Ran one, ProfileContent own, ProfileContent other, Integer promise) {
        ProfileContent wanted = other == null ? own : other;
        Dates were = new Dates(one.leading().warnAt(), one.leading().dueAt());
        Dates dates = ReplayRules.dates(one.leading(), calendar, other == null && promise == null ? null : wanted, promise);
        Light was = were.worst(one.leading().until(now));
        Light light = dates.worst(one.leading().until(now));
        Light statutory = one.statutory() == null ? null : new Dates(one.statutory().warnAt(), one.statutory().dueAt()).worst(one.statutory().until(now));
        List<String> wasSignals = ReplayRules.signals(own, was, statutory);
        List<String> signals = ReplayRules.signals(wanted, light, statutory);
        boolean differs = was != light || !wasSignals.equals(signals) || !were.dueAt().equals(dates.dueAt());
        if (differs) {
            changed.add(new Changed(one.caseId(), one.department(), one.item(), were.dueAt(), dates.dueAt(), was.name(), light.name(), String.join(",", wasSignals), String.join(",", signals)));
        }
        add(one, new long[] {1, count(was != Light.NORMAL), count(light != Light.NORMAL), count(was == Light.OVERDUE), count(light == Light.OVERDUE), ReplayRules.cards(own, wasSignals),
            ReplayRules.cards(wanted, signals), count(differs)});
    }

    private void add(Ran one, long[] counts) {
        long[] sum = sums.computeIfAbsent(one.department() + "\n" + one.item(), any -> new Added(one.department(), one.item(), new long[counts.length])).counts();
        for (int i = 0; i < counts.length; i++) {
            sum[i] += counts[i];
        }
    }

    private static long count(boolean truth) {
        return truth ? 1 : 0;
    }
}
