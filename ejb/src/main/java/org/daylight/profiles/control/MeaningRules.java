package org.daylight.profiles.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.kernel.Finding;
import org.daylight.profiles.Clocks.Clock;
import org.daylight.profiles.Clocks.LimitSource;
import org.daylight.profiles.Clocks.Unit;
import org.daylight.profiles.Clocks.Warning;
import org.daylight.profiles.Colour;
import org.daylight.profiles.Figure;
import org.daylight.profiles.FindingLevel;
import org.daylight.profiles.Lights.LightState;
import org.daylight.profiles.Lights.Shown;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.PublicVoice.Parameter;
import org.daylight.profiles.PublicVoice.ValueKind;
import org.daylight.profiles.Publication.Source;
import org.daylight.profiles.Sanction;
import org.daylight.profiles.Schemes.Scheme;
import org.daylight.profiles.Severity;
import org.daylight.profiles.Supervision.Liable;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.profiles.Supervision.Step;

/** Whether what a profile says makes sense. Its codes are already known to be complete. */
public final class MeaningRules {
    /** Clocks that every profile has. */
    public static final List<String> CLOCKS = List.of("SUPPLEMENT_NOTICE", "STATUTORY", "PROMISED", "STEP", "FIRST_REVIEW_UPWARD", "DELIVERY",
            "COMPLAINT", "COMPLAINT_TRANSFER", "CONSULT_REPLY", "CARD_CORRECTION", "DUBAN_REPLY", "ITEM_CHANGE_REPORT", "ITEM_CHANGE_NOTICE",
            "RECTIFY_EVALUATION");
    /** What is counted in the one unit that the law names, wherever it is read (C25). */
    private static final Map<String, Unit> UNITS = Map.of("ITEM_CHANGE_REPORT", Unit.DAYS, "ITEM_CHANGE_NOTICE", Unit.WORKING_DAYS);
    private static final Set<Sanction> OF_UNITS = EnumSet.of(Sanction.PUBLIC_CRITICISM, Sanction.RECTIFICATION, Sanction.LEADERS_ACCOUNTABLE);
    private static final double PALEST = 1.5;
    private static final double ALIKE = 60;
    private static final int LONGEST_LIMIT = 1000;

    private final ProfileContent content;
    private final List<Finding> findings = new ArrayList<>();

    private MeaningRules(ProfileContent content) {
        this.content = content;
    }

    static List<Finding> findings(ProfileContent content) {
        MeaningRules rules = new MeaningRules(content);
        rules.palette();
        rules.clocks();
        content.warnings().forEach(rules::warning);
        content.signals().forEach(signal -> rules.colour("signals[" + signal.code() + "].colour", signal.colour()));
        content.rules().forEach(rules::rule);
        rules.ladder();
        rules.sanctions();
        content.schemes().forEach(rules::scheme);
        rules.publication();
        content.parameters().forEach(rules::parameter);
        rules.amounts();
        return rules.findings;
    }

    private void palette() {
        Stream.of(LightState.values()).filter(state -> content.shown(state) == null)
                .forEach(state -> add("palette", "profile.state-missing", "SIG-01", state.name()));
        content.palette().forEach(light -> colour("palette[" + light.state() + "].colour", light.colour()));
        differ(LightState.WARNING, LightState.OVERDUE);
        differ(LightState.NORMAL, LightState.WARNING);
        differ(LightState.NORMAL, LightState.OVERDUE);
    }

    private void colour(String place, String notation) {
        Optional<Colour> colour = Colour.of(notation);
        if (colour.isEmpty()) {
            add(place, "profile.colour-unreadable", null, place, notation);
        } else if (colour.get().contrastWithPaper() < PALEST) {
            add(place, "profile.colour-pale", null, place, notation);
        }
    }

    private void differ(LightState one, LightState other) {
        Shown first = content.shown(one);
        Shown second = content.shown(other);
        if (first == null || second == null) {
            return;
        }
        boolean alike = Colour.of(first.colour()).flatMap(a -> Colour.of(second.colour()).map(b -> a.distance(b) < ALIKE)).orElse(false);
        if (alike || first.labelZh().equals(second.labelZh()) || first.labelEn().equals(second.labelEn())) {
            add("palette[" + one + "]", "profile.lights-alike", "C1", first.labelZh(), second.labelZh());
        }
    }

    private void clocks() {
        CLOCKS.stream().filter(code -> content.clock(code) == null).forEach(code -> add("clocks", "profile.clock-missing", null, code));
        content.clocks().forEach(this::clock);
    }

    private void clock(Clock clock) {
        String place = "clocks[" + clock.code() + "].limit";
        boolean own = clock.source() == LimitSource.FIXED;
        if (own != (clock.limit() != null)) {
            add(place, "profile.limit-source", clock.article(), place);
        } else if (own && (clock.limit() < 1 || clock.limit() > LONGEST_LIMIT)) {
            add(place, "profile.out-of-range", clock.article(), place, 1, LONGEST_LIMIT);
        }
        Unit unit = UNITS.getOrDefault(clock.code(), clock.unit());
        if (unit != clock.unit() || UNITS.containsKey(clock.code()) && !own) {
            add("clocks[" + clock.code() + "].unit", "profile.clock-unit", clock.article(), clock.code(), unit.name());
        }
    }

    /** In working days fewer than a fixed limit has, in percent a true part. */
    private void warning(Warning warning) {
        String place = "warnings[" + warning.key() + "].remaining";
        Clock clock = content.clock(warning.clock());
        int most = warning.unit() == Unit.PERCENT ? 99 : clock.source() == LimitSource.FIXED && clock.limit() != null ? Math.max(1, clock.limit() - 1) : 60;
        int least = warning.unit() == Unit.PERCENT ? 1 : 0;
        if (warning.remaining() < least || warning.remaining() > most) {
            add(place, "profile.out-of-range", warning.article(), place, least, most);
        }
        if (warning.unit() != Unit.PERCENT && warning.unit() != clock.unit()) {
            add("warnings[" + warning.key() + "].unit", "profile.warning-unit", warning.article(), warning.clock());
        }
    }

    /** Nothing but what is delegated is issued without a person (C6). */
    private void rule(Rule rule) {
        Signal signal = content.signals().stream().filter(known -> known.code().equals(rule.signal())).findFirst().orElseThrow();
        if (rule.autoIssue() && !signal.delegated()) {
            add("rules[" + rule.code() + "].autoIssue", "profile.not-delegated", "C6", rule.code(), signal.nameZh());
        }
    }

    private void ladder() {
        for (Step step : content.ladder()) {
            String place = "ladder[" + step.code() + "].afterDays";
            if (step.afterDays() < 0 || step.afterDays() > 60) {
                add(place, "profile.out-of-range", step.article(), place, 0, 60);
            }
            if (leads(step.to(), step.from(), new HashSet<>())) {
                add("ladder[" + step.code() + "]", "profile.ladder-circle", "C7", step.code());
            }
        }
    }

    private boolean leads(String from, String to, Set<String> seen) {
        return from.equals(to) || seen.add(from)
                && content.ladder().stream().filter(step -> step.from().equals(from)).anyMatch(step -> leads(step.to(), to, seen));
    }

    /** No finding is left without a sanction to choose, and none is offered to whom it is not meant for. */
    private void sanctions() {
        for (Severity severity : Severity.values()) {
            Stream.of(FindingLevel.values()).forEach(level -> offered(Liable.PERSON, level, severity));
            offered(Liable.UNIT, FindingLevel.LEADING, severity);
        }
        content.sanctions().stream().filter(row -> row.sanction() != Sanction.NONE && OF_UNITS.contains(row.sanction()) != (row.liable() == Liable.UNIT))
                .forEach(row -> add("sanctions[" + row.key() + "].sanction", "profile.sanction-liable", row.article(), row.key()));
    }

    private void offered(Liable liable, FindingLevel level, Severity severity) {
        if (content.sanctions().stream().noneMatch(row -> row.liable() == liable && row.severity() == severity && row.covers(level))) {
            add("sanctions", "profile.sanction-missing", "ACT-03", liable.name(), level.name(), severity.name());
        }
    }

    private void scheme(Scheme scheme) {
        String place = "schemes[" + scheme.code() + "].base";
        int sum = content.dimensions().stream().filter(dimension -> dimension.scheme().equals(scheme.code())).mapToInt(dimension -> dimension.weight()).sum();
        if (sum != scheme.base()) {
            add(place, "profile.weights-sum", "C18", scheme.code(), sum, scheme.base());
        }
    }

    private void publication() {
        content.elements().stream().filter(element -> (element.source() == Source.FIELD) != (element.field() != null))
                .forEach(element -> add("elements[" + element.code() + "].field", "profile.value-missing", "C12", "elements[" + element.code() + "].field"));
        content.powerTypes().stream().filter(type -> !type.exchangeCode().matches("\\d{2}"))
                .forEach(type -> add("powerTypes[" + type.code() + "].exchangeCode", "profile.exchange-code", "ITM-02", type.code()));
    }

    private void parameter(Parameter parameter) {
        String place = "parameters[" + parameter.code() + "].value";
        Figure figure = Figure.of(parameter.code()).orElse(null);
        if (figure != null) {
            figure(parameter, figure, place);
            return;
        }
        boolean fits = switch (parameter.kind()) {
            case NUMBER, WORKING_DAYS -> between(parameter.value(), 0, 100_000);
            case PERCENT -> between(parameter.value(), 0, 100);
            case YES_NO -> parameter.value().equals("true") || parameter.value().equals("false");
            case CHOICE -> parameter.choices().contains(parameter.value());
            case ROLE -> content.roles().stream().anyMatch(role -> role.code().equals(parameter.value()));
        };
        if (!fits) {
            add(place, parameter.kind() == ValueKind.CHOICE ? "profile.not-a-choice" : "profile.parameter-value", parameter.article(), place);
        }
    }

    private void figure(Parameter parameter, Figure figure, String place) {
        if (!between(parameter.value(), figure.least(), figure.most())) {
            add(place, "profile.out-of-range", parameter.article(), place, figure.least(), figure.most());
        }
    }

    private static boolean between(String number, int least, int most) {
        return number.matches("\\d{1,6}") && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most;
    }

    private void amounts() {
        content.dimensions().forEach(dimension -> amount("dimensions[" + dimension.key() + "].weight", dimension.weight()));
        content.dimensions().forEach(dimension -> amount("dimensions[" + dimension.key() + "].lowest", dimension.lowest()));
        content.procedures().forEach(procedure -> amount("procedures[" + procedure.code() + "].atMost", procedure.atMost()));
        content.complaintClasses().forEach(complaint -> amount("complaintClasses[" + complaint.code() + "].limit", complaint.limit()));
        content.sources().forEach(source -> amount("sources[" + source.code() + "].lagMinutes", source.lagMinutes()));
        content.scoreItems().stream().filter(item -> Stream.of(item.points(), item.atMost()).filter(Objects::nonNull).anyMatch(points -> points.compareTo(BigDecimal.ZERO) < 0))
                .forEach(item -> add("scoreItems[" + item.key() + "].points", "profile.negative", null, "scoreItems[" + item.key() + "]"));
    }

    private void amount(String place, Integer amount) {
        if (amount != null && amount < 0) {
            add(place, "profile.negative", null, place);
        }
    }

    private void add(String place, String code, String article, Object... arguments) {
        findings.add(Finding.of(place, code, article, arguments));
    }
}
