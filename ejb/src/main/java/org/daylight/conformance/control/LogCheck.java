package org.daylight.conformance.control;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.daylight.conformance.DeviationKind;
import org.daylight.conformance.LogSelection;
import org.daylight.conformance.RunState;
import org.daylight.kernel.FaultCode;
import org.daylight.kernel.JsonParts;

/** One check of a whole log: reads, judges, counts and writes as it goes. */
public final class LogCheck {
    private static final int MOST_VARIANTS = 1_000;
    private static final int CASES_UNTIL_TOUCH = 10_000;
    private static final int ROWS = 1 << 18;
    private final LogRepository log;
    private final CheckRepository checks;
    private final Clock clock;
    private final long run;
    private final Sequencing sequencing = new Sequencing();
    private final Judging judging = new Judging();
    private final StringBuilder rows = new StringBuilder();
    private final LogCount count = new LogCount();
    private long total;
    private long judged;
    private long deviating;
    private long unjudged;
    private String cause;
    private boolean cancelled;

    public LogCheck(LogRepository log, CheckRepository checks, Clock clock, long run) {
        this.log = log;
        this.checks = checks;
        this.clock = clock;
        this.run = run;
    }

    /** The activities of the way that most ended cases of the log took; empty where none has ended. */
    public List<String> mostFrequent(LogSelection which) {
        LogCount ways = new LogCount();
        log.read(which, one -> {
            if (one.ended()) {
                ways.add(one, null);
            }
            return ways.cases() % CASES_UNTIL_TOUCH != 0 || checks.touch(run, null, 0, 0, clock.instant());
        });
        return ways.variants(1).stream().flatMap(variant -> variant.activities.stream()).distinct().toList();
    }

    /**
     * Afterwards everything found is written, unless somebody cancels it meanwhile.
     *
     * @param models    by which a case is judged; null: by none
     * @param reference activities of the one reference; empty: each case has its own
     */
    public void check(LogSelection which, Function<LogCase, FlowModel> models, List<String> reference) {
        total = log.count(which);
        log.read(which, one -> take(one, models));
        if (cancelled) {
            return;
        }
        copy();
        checks.writeVariants(run, count.variants(MOST_VARIANTS));
        checks.writeSteps(run, count, reference.isEmpty() ? reference : FlowModel.ofActivities(reference).steps().stream().map(FlowModel.Step::code).toList());
        checks.end(run, RunState.DONE, total, count.cases(), count.events(), summary(reference), clock.instant());
    }

    /** The same against one reference; without any activity nothing is judged. */
    public void byReference(LogSelection which, List<String> activities) {
        FlowModel model = activities.isEmpty() ? null : FlowModel.ofActivities(activities);
        check(which, one -> model, activities);
    }

    private String summary(List<String> reference) {
        var summary = JsonParts.object();
        if (cause != null) {
            summary.add("unjudged", unjudged).add("cause", cause);
        }
        return summary.add("judged", judged).add("deviating", deviating).add("variants", count.ways()).add("others", count.others()).add("reworked", count.reworked())
                .add("reference", JsonParts.array(reference)).build().toString();
    }

    /** One that cannot be judged is counted, and the others are judged. */
    private boolean take(LogCase one, Function<LogCase, FlowModel> models) {
        FlowModel model = null;
        List<Deviation> found = List.of();
        try {
            FlowModel own = models.apply(one);
            found = own == null ? List.of() : judging.judge(own, sequencing.of(own, one));
            model = own;
        } catch (RuntimeException unjudgeable) {
            unjudged++;
            cause = cause == null ? FaultCode.of(unjudgeable) : cause;
        }
        return take(one, model, found);
    }

    private boolean take(LogCase one, FlowModel model, List<Deviation> found) {
        count.add(one, model == null ? null : !found.isEmpty());
        if (model != null) {
            judged++;
            deviating += found.isEmpty() ? 0 : 1;
            found.forEach(deviation -> row(one, model, deviation));
        }
        if (rows.length() > ROWS) {
            copy();
        }
        cancelled = count.cases() % CASES_UNTIL_TOUCH == 0 && !checks.touch(run, total, count.cases(), count.events(), clock.instant());
        return !cancelled;
    }

    private void copy() {
        if (rows.length() > 0) {
            checks.copyFindings(rows);
            rows.setLength(0);
        }
    }

    private void row(LogCase one, FlowModel model, Deviation deviation) {
        LogEvent event = sequencing.event(deviation.at());
        boolean missing = deviation.kind() == DeviationKind.SKIPPED || event == null;
        cells(run, one.id(), deviation.kind(), deviation.at() + 1, name(model, deviation.step()), name(model, deviation.expected()),
                missing ? null : event.activity(), missing ? null : event.actor(), one.departmentCode());
    }

    private static String name(FlowModel model, int step) {
        return step < 0 ? null : model.steps().get(step).nameZh();
    }

    private void cells(Object... values) {
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value == null ? "\\N" : value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t"));
        }
        rows.append(String.join("\t", cells)).append('\n');
    }
}
