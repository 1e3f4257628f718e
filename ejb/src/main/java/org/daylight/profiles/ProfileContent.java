package org.daylight.profiles;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daylight.kernel.WorkingDays;
import org.daylight.profiles.Lights.LightState;
import org.daylight.profiles.Lights.Shown;

/**
 * All that a version of a supervision profile (监察方案) says; stored as one document, so that it is read, compared and kept whole. Each section is
 * a table of at most 400 rows in the order shown; no list is null. A version that was fixed before {@code sanctions} were in profiles is read with those that held then.
 *
 * @param basis short of the text that the profile carries out, such as {@code 000}
 * @article ITM-07 (002 art. 14(2)); the last chapter of the requirements, 1 to 10
 */
public record ProfileContent(@Must String nameZh, @Must String nameEn, @Must String basis,
                             List<Shown> palette, List<Clocks.Clock> clocks, List<Clocks.Warning> warnings, List<Clocks.Procedure> procedures,
                             List<Supervision.Signal> signals, List<Supervision.Rule> rules, List<Supervision.Step> ladder,
                             List<Supervision.Exemption> exemptions, List<Supervision.Consequence> sanctions, List<Supervision.Role> roles,
                             List<Schemes.Scheme> schemes, List<Schemes.Dimension> dimensions, List<Schemes.ScoreItem> scoreItems,
                             List<Publication.Element> elements, List<Publication.Field> fields, List<Publication.PowerType> powerTypes,
                             List<Publication.FieldUse> fieldUses, List<PublicVoice.ComplaintClass> complaintClasses, List<PublicVoice.Rating> ratings,
                             List<PublicVoice.Seal> seals, List<Exchange.ReportSource> sources, List<Exchange.Dialect> dialects,
                             List<Exchange.CodeList> codeLists, List<Exchange.Code> codes, List<PublicVoice.Parameter> parameters) {

    /** {@code profile.too-many-rows} (400) where a section has more than 400 rows. */
    public ProfileContent {
        palette = Rows.of(palette);
        clocks = Rows.of(clocks);
        warnings = Rows.of(warnings);
        procedures = Rows.of(procedures);
        signals = Rows.of(signals);
        rules = Rows.of(rules);
        ladder = Rows.of(ladder);
        exemptions = Rows.of(exemptions);
        sanctions = sanctions == null ? Supervision.CONSEQUENCES_BEFORE : Rows.of(sanctions);
        roles = Rows.of(roles);
        schemes = Rows.of(schemes);
        dimensions = Rows.of(dimensions);
        scoreItems = Rows.of(scoreItems);
        elements = Rows.of(elements);
        fields = Rows.of(fields);
        powerTypes = Rows.of(powerTypes);
        fieldUses = Rows.of(fieldUses);
        complaintClasses = Rows.of(complaintClasses);
        ratings = Rows.of(ratings);
        seals = Rows.of(seals);
        sources = Rows.of(sources);
        dialects = Rows.of(dialects);
        codeLists = Rows.of(codeLists);
        codes = Rows.of(codes);
        parameters = Rows.of(parameters);
    }

    /** How the state is shown; null where the palette lacks it. */
    public Shown shown(LightState state) {
        return palette.stream().filter(light -> light.state() == state).findFirst().orElse(null);
    }

    /** The clock; null where there is none of that code. */
    public Clocks.Clock clock(String code) {
        return clocks.stream().filter(clock -> code.equals(clock.code())).findFirst().orElse(null);
    }

    /** Value of a parameter; null where there is none of that code. */
    public String parameter(String code) {
        return parameters.stream().filter(parameter -> code.equals(parameter.code())).map(PublicVoice.Parameter::value).findFirst().orElse(null);
    }

    /** Value of the figure; what held before where this version has no such parameter. */
    public int figure(Figure figure) {
        String value = parameter(figure.code());
        return value == null ? figure.before() : Integer.parseInt(value);
    }

    /**
     * Working days that are left when a clock begins to warn: the most of its thresholds, and one where it has none. A fifth of 20 working days is 4.
     *
     * @param length of the clock
     */
    public WorkingDays warningLeft(String clock, WorkingDays length) {
        return WorkingDays.of(warnings.stream().filter(warning -> clock.equals(warning.clock()))
                .mapToInt(warning -> warning.unit() == Clocks.Unit.PERCENT ? length.count() * warning.remaining() / 100 : warning.remaining()).max().orElse(1));
    }

    /** The power types with all that is known of their fields, in the order shown. */
    public List<PowerTypeSchema> schemas() {
        Map<String, Publication.Field> known = fields.stream().collect(Collectors.toMap(Publication.Field::code, Function.identity()));
        return powerTypes.stream().map(type -> new PowerTypeSchema(type.code(), type.exchangeCode(), type.nameZh(), type.nameEn(), type.limitsRequired(),
                type.materialsRequired(), type.flowRequired(), type.applied(), rules(type, known))).toList();
    }

    private List<FieldRule> rules(Publication.PowerType type, Map<String, Publication.Field> known) {
        return fieldUses.stream().filter(use -> type.code().equals(use.powerType())).map(use -> rule(use, known.get(use.field()))).toList();
    }

    private static FieldRule rule(Publication.FieldUse use, Publication.Field field) {
        return new FieldRule(field.code(), field.labelZh(), field.labelEn(), field.kind(), use.required(), field.open(), use.article());
    }
}
