package org.daylight.items.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.StepKind;

/**
 * The steps of a flow and what may follow what. Ways lead forward, in the order of the steps; a follower that stands earlier means that the case goes
 * back, which adds no level and no day.
 */
final class FlowGraph {
    private final List<FlowStep> steps;
    private final List<Set<Integer>> forward;

    /** Two levels of which the second may come right after the first. */
    record Successive(FlowStep first, FlowStep second, String place) {
    }

    FlowGraph(List<FlowStep> steps) {
        this.steps = steps;
        this.forward = IntStream.range(0, steps.size()).mapToObj(this::followers).toList();
    }

    private Set<Integer> followers(int step) {
        if (steps.get(step).next().isEmpty()) {
            return step + 1 < steps.size() ? Set.of(step + 1) : Set.of();
        }
        Set<Integer> later = new TreeSet<>();
        IntStream.range(step + 1, steps.size()).filter(other -> steps.get(step).next().contains(steps.get(other).code())).forEach(later::add);
        return later;
    }

    /** Most deciding levels that a case can pass. */
    int decidingLevels() {
        return longest(step -> FlowRules.isDeciding(step) ? 1 : 0);
    }

    /** Most working days that the steps of one way give together; special procedures are not counted into the promise (TIM-04). */
    int workingDays() {
        return longest(step -> step.limit() == null || step.kind() == StepKind.SPECIAL ? 0 : step.limit());
    }

    private int longest(ToIntFunction<FlowStep> weight) {
        int[] from = new int[steps.size()];
        for (int i = steps.size() - 1; i >= 0; i--) {
            from[i] = weight.applyAsInt(steps.get(i)) + forward.get(i).stream().mapToInt(next -> from[next]).max().orElse(0);
        }
        return from.length == 0 ? 0 : from[0];
    }

    /** Indexes of the steps to which no way leads from the first one. */
    List<Integer> unreachable() {
        Set<Integer> reached = new HashSet<>();
        if (!steps.isEmpty()) {
            reached.add(0);
        }
        IntStream.range(0, steps.size()).filter(reached::contains).forEach(step -> reached.addAll(forward.get(step)));
        return IntStream.range(0, steps.size()).filter(step -> !reached.contains(step)).boxed().toList();
    }

    /** Levels that follow each other, whatever other steps lie between. */
    List<Successive> successiveLevels() {
        List<Successive> pairs = new ArrayList<>();
        IntStream.range(0, steps.size()).filter(step -> FlowRules.isLevel(steps.get(step))).forEach(step -> nextLevels(step).forEach(next ->
                pairs.add(new Successive(steps.get(step), steps.get(next), "steps[" + next + "].post"))));
        return pairs;
    }

    private Set<Integer> nextLevels(int step) {
        Set<Integer> levels = new TreeSet<>();
        Set<Integer> passed = new HashSet<>(forward.get(step));
        IntStream.range(step + 1, steps.size()).filter(passed::contains).forEach(next -> {
            if (FlowRules.isLevel(steps.get(next))) {
                levels.add(next);
            } else {
                passed.addAll(forward.get(next));
            }
        });
        return levels;
    }
}
