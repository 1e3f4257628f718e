package org.daylight.conformance.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.ItemContent.FlowStep;
import org.daylight.items.ItemFlow;
import org.daylight.items.StepKind;

/**
 * A flow as the rules read it: numbered steps, which may follow which, and how many wanted steps lie between any two. Ways lead forward, in the order
 * of the steps; {@link #START} stands before the first.
 */
public final class FlowModel {
    /** Before the first step. */
    public static final int START = -1;
    /** No way leads there. */
    static final int FAR = 1 << 20;
    private static final List<Step> ORDINARY = List.of(step("accept", "受理", "Acceptance", StepKind.ACCEPT), step("handle", "承办", "Handling", StepKind.HANDLE),
            step("review", "审核", "Review", StepKind.REVIEW), step("decide", "批准", "Decision", StepKind.DECIDE), step("close", "办结", "Completion", StepKind.CLOSE));

    /** What native events are called in a log, and how a person would type them. */
    private static final Map<String, String> TYPED = Map.of("#ACCEPTED", "受理", "#HANDLED", "承办", "#REVIEWED", "审核", "#DECIDED", "批准", "#CLOSED", "办结");

    private final List<Step> steps;
    private final boolean oneLevel;
    private final boolean ofActivities;
    private final int size;
    private final int[][] direct;
    private final boolean[] allowed;
    private final boolean[] mayEnd;
    private final int[] between;
    private final int[] toEnd;
    private final Map<String, Integer> byName = new HashMap<>();

    /**
     * A step.
     *
     * @param code     unique in the flow; the name of the activity where the flow is not ours
     * @param kind     null where the flow is not ours
     * @param optional may be passed over
     * @param person   whom the flow names; null: anyone of the post
     * @param next     codes of followers; empty: the next in order, or the end
     */
    public record Step(String code, String nameZh, String nameEn, StepKind kind, boolean optional, String person, List<String> next) {
    }

    private FlowModel(List<Step> steps, boolean oneLevel) {
        this.steps = List.copyOf(steps);
        this.oneLevel = oneLevel;
        this.ofActivities = steps.stream().allMatch(step -> step.kind() == null);
        this.size = steps.size();
        this.direct = IntStream.range(0, size).mapToObj(this::followers).toArray(int[][]::new);
        this.between = new int[(size + 1) * size];
        this.toEnd = new int[size + 1];
        measure();
        this.allowed = new boolean[(size + 1) * size];
        IntStream.range(0, allowed.length).forEach(way -> allowed[way] = between[way] == 0);
        this.mayEnd = new boolean[size + 1];
        IntStream.rangeClosed(0, size).forEach(place -> mayEnd[place] = toEnd[place] == 0);
        IntStream.range(0, size).forEach(this::name);
    }

    /** The flow of an item's version, with acceptance, decision and completion where it does not name them itself, as cases follow it. */
    public static FlowModel of(ItemFlow flow) {
        boolean oneLevel = flow.template() == ApprovalTemplate.ONE_LEVEL;
        return new FlowModel(flow.steps().isEmpty() ? ORDINARY : completed(flow.steps().stream().map(FlowModel::step).toList()), oneLevel);
    }

    /** One activity after the other; one that ends with a question mark may be passed over. An activity named twice counts where it stands first. */
    public static FlowModel ofActivities(List<String> activities) {
        return of(activities.stream().distinct().map(name -> {
            boolean optional = name.endsWith("?");
            String plain = optional ? name.substring(0, name.length() - 1).strip() : name;
            return new Step(plain, plain, plain, null, optional, null, List.of());
        }).toList(), true);
    }

    public static FlowModel of(List<Step> steps, boolean oneLevel) {
        return new FlowModel(steps, oneLevel);
    }

    private static Step step(FlowStep own) {
        return new Step(own.code(), own.nameZh(), own.nameEn() == null ? own.nameZh() : own.nameEn(), own.kind(), false, own.person(), own.next());
    }

    private static Step step(String code, String zh, String en, StepKind kind) {
        return new Step(code, zh, en, kind, false, null, List.of());
    }

    private static List<Step> completed(List<Step> own) {
        List<Step> steps = new ArrayList<>(own);
        if (own.get(0).kind() != StepKind.ACCEPT) {
            steps.add(0, ORDINARY.get(0));
        }
        int end = steps.get(steps.size() - 1).kind() == StepKind.CLOSE ? steps.size() - 1 : steps.size();
        if (own.stream().noneMatch(step -> step.kind() == StepKind.DECIDE)) {
            steps.add(end++, ORDINARY.get(3));
        }
        if (end == steps.size()) {
            steps.add(ORDINARY.get(4));
        }
        return steps;
    }

    private int[] followers(int step) {
        List<String> next = steps.get(step).next();
        if (next.isEmpty()) {
            return step + 1 < size ? new int[] {step + 1} : new int[0];
        }
        return IntStream.range(step + 1, size).filter(other -> next.contains(steps.get(other).code())).toArray();
    }

    /** From the end to the beginning: ways lead forward only. */
    private void measure() {
        Arrays.fill(between, FAR);
        for (int from = size - 1; from >= 0; from--) {
            toEnd[from + 1] = direct[from].length == 0 ? 0 : FAR;
            for (int next : direct[from]) {
                reach(from, next);
            }
        }
        toEnd[0] = FAR;
        if (size == 0) {
            toEnd[0] = 0;
        } else {
            reach(START, 0);
        }
    }

    private void reach(int from, int next) {
        int row = (from + 1) * size;
        between[row + next] = 0;
        int passed = weight(next);
        for (int target = next + 1; target < size; target++) {
            between[row + target] = Math.min(between[row + target], passed + between[(next + 1) * size + target]);
        }
        toEnd[from + 1] = Math.min(toEnd[from + 1], passed + toEnd[next + 1]);
    }

    private void name(int step) {
        Step named = steps.get(step);
        Stream.of(named.code(), named.nameZh(), named.nameEn()).filter(Objects::nonNull).forEach(name -> byName.putIfAbsent(name, step));
        TYPED.entrySet().stream().filter(typed -> ofActivities && typed.getValue().equals(named.code())).forEach(typed -> byName.putIfAbsent(typed.getKey(), step));
    }

    public List<Step> steps() {
        return steps;
    }

    /** Whether its steps are called as the events of a log are, instead of having codes and kinds of ours. */
    boolean isOfActivities() {
        return ofActivities;
    }

    public int size() {
        return size;
    }

    public boolean isOneLevel() {
        return oneLevel;
    }

    /** Number of the step of that code or name; -1: none. */
    public int find(String name) {
        return byName.getOrDefault(name, -1);
    }

    /** Number of the step of that code, else of the first of that kind; -1: none. */
    public int find(String code, StepKind kind) {
        int named = code == null ? -1 : find(code);
        return named >= 0 ? named : IntStream.range(0, size).filter(step -> steps.get(step).kind() == kind).findFirst().orElse(-1);
    }

    /** What it costs to pass over the step. */
    int weight(int step) {
        return steps.get(step).optional() ? 0 : 1;
    }

    /** Whether the one may come right after the other. */
    boolean leads(int from, int to) {
        return allowed[(from + 1) * size + to];
    }

    boolean mayEnd(int step) {
        return mayEnd[step + 1];
    }

    /** Fewest wanted steps that lie between the two; {@link #FAR} where no way leads from one to the other. */
    int between(int from, int to) {
        return between[(from + 1) * size + to];
    }

    /** Fewest wanted steps that are left. */
    int toEnd(int from) {
        return toEnd[from + 1];
    }

    int[] direct(int from) {
        return from == START ? size == 0 ? new int[0] : new int[] {0} : direct[from];
    }

    /** Wanted steps between the two on the way that passes over fewest. */
    List<Integer> passed(int from, int to) {
        List<Integer> passed = new ArrayList<>();
        int here = from;
        while (!leadsDirectly(here, to)) {
            here = nearest(here, next -> between(next, to));
            addWanted(passed, here);
        }
        return passed;
    }

    /** Wanted steps that are left on the shortest way to the end. */
    List<Integer> left(int from) {
        List<Integer> left = new ArrayList<>();
        int here = from;
        while (direct(here).length > 0) {
            here = nearest(here, this::toEnd);
            addWanted(left, here);
        }
        return left;
    }

    private void addWanted(List<Integer> steps, int step) {
        if (weight(step) > 0) {
            steps.add(step);
        }
    }

    private boolean leadsDirectly(int from, int to) {
        return Arrays.stream(direct(from)).anyMatch(next -> next == to);
    }

    private int nearest(int from, java.util.function.IntUnaryOperator rest) {
        return Arrays.stream(direct(from)).boxed().min((one, other) -> Integer.compare(weight(one) + rest.applyAsInt(one), weight(other) + rest.applyAsInt(other)))
                .orElseThrow();
    }

    /** Levels between which hands must change. */
    static boolean isLevel(StepKind kind) {
        return kind == StepKind.HANDLE || isDeciding(kind);
    }

    static boolean isDeciding(StepKind kind) {
        return kind == StepKind.REVIEW || kind == StepKind.DECIDE;
    }

}
