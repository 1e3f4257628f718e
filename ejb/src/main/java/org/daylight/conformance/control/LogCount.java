package org.daylight.conformance.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Counts ways, steps and rework of a log, case by case; what it holds does not grow with the number of cases. */
final class LogCount {
    private static final int MOST_WAYS = 20_000;
    private static final int MOST_ACTIVITIES = 5_000;
    private static final int MOST_DURATIONS = 4_096;
    private static final String OTHERS = "…";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Activity> activities = new ArrayList<>();
    private final Map<Way, Variant> variants = new HashMap<>();
    private int[] way = new int[32];
    private int length;
    private long cases;
    private long ended;
    private long events;
    private long reworked;
    private long others;

    /** What is counted of an activity. */
    static final class Activity {
        final String name;
        long events;
        long cases;
        long endedCases;
        long repeating;
        long repeats;
        long loops;
        private long lastCase = -1;
        private int inCase;

        Activity(String name) {
            this.name = name;
        }
    }

    /** What is counted of a way. */
    static final class Variant {
        final List<String> activities;
        long cases;
        long withLimit;
        long late;
        Boolean deviates;
        private long[] durations = new long[1];
        private int kept;

        Variant(List<String> activities) {
            this.activities = activities;
        }

        /** Exact up to 4,096 ended cases, then of the first so many. */
        Long medianSeconds() {
            if (kept == 0) {
                return null;
            }
            long[] sorted = Arrays.copyOf(durations, kept);
            Arrays.sort(sorted);
            return TimeUnit.MICROSECONDS.toSeconds((sorted[(kept - 1) / 2] + sorted[kept / 2]) / 2);
        }

        private void took(long duration) {
            if (kept == MOST_DURATIONS) {
                return;
            }
            if (kept == durations.length) {
                durations = Arrays.copyOf(durations, kept * 2);
            }
            durations[kept++] = duration;
        }
    }

    private record Way(int[] activities) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Way way && Arrays.equals(activities, way.activities);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(activities);
        }
    }

    /** @param deviates null: not judged */
    void add(LogCase one, Boolean deviates) {
        cases++;
        ended += one.ended() ? 1 : 0;
        length = 0;
        boolean rework = false;
        for (LogEvent event : one.events()) {
            if (isCounted(event)) {
                rework |= count(event, one.ended());
            }
        }
        reworked += rework ? 1 : 0;
        variant(one, deviates);
    }

    /** What the system notes of itself is no step of anybody. */
    static boolean isCounted(LogEvent event) {
        return !event.type().equals("REPORTED_END") && !event.type().equals("HANDED_OVER");
    }

    private boolean count(LogEvent event, boolean ended) {
        int number = number(event.activity());
        Activity activity = activities.get(number);
        boolean again = activity.lastCase == cases;
        events++;
        activity.events++;
        if (again) {
            activity.repeats++;
            activity.repeating += activity.inCase++ == 1 ? 1 : 0;
            activity.loops += way[length - 1] == number ? 0 : 1;
        } else {
            activity.lastCase = cases;
            activity.inCase = 1;
            activity.cases++;
            activity.endedCases += ended ? 1 : 0;
        }
        if (length == way.length) {
            way = Arrays.copyOf(way, length * 2);
        }
        way[length++] = number;
        return again;
    }

    private int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        if (activities.size() >= MOST_ACTIVITIES) {
            return numbers.computeIfAbsent(OTHERS, this::added);
        }
        int added = added(name);
        numbers.put(name, added);
        return added;
    }

    private int added(String name) {
        activities.add(new Activity(name));
        return activities.size() - 1;
    }

    private void variant(LogCase one, Boolean deviates) {
        Way key = new Way(Arrays.copyOf(way, length));
        Variant variant = variants.get(key);
        if (variant == null && variants.size() >= MOST_WAYS) {
            others++;
            return;
        }
        if (variant == null) {
            variant = new Variant(Arrays.stream(key.activities()).mapToObj(number -> activities.get(number).name).toList());
            variants.put(key, variant);
        }
        variant.cases++;
        variant.withLimit += one.late() == null ? 0 : 1;
        variant.late += Boolean.TRUE.equals(one.late()) ? 1 : 0;
        variant.deviates = deviates == null ? variant.deviates : Boolean.valueOf(deviates || Boolean.TRUE.equals(variant.deviates));
        if (one.ended() && length > 0) {
            variant.took(one.events().get(one.events().size() - 1).at() - one.events().get(0).at());
        }
    }

    /** Most frequent first; equals in the order of their activities. */
    List<Variant> variants(int most) {
        return variants.values().stream().sorted(Comparator.comparingLong((Variant variant) -> -variant.cases).thenComparing(variant -> String.join("\n", variant.activities)))
                .limit(most).toList();
    }

    List<Activity> activities() {
        return activities;
    }

    long ways() {
        return variants.size();
    }

    long cases() {
        return cases;
    }

    long ended() {
        return ended;
    }

    long events() {
        return events;
    }

    long reworked() {
        return reworked;
    }

    long others() {
        return others;
    }
}
