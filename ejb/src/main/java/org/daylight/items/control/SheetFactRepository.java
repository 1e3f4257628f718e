package org.daylight.items.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.items.ItemSheet;
import org.daylight.kernel.Columns;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.PowerTypeSchema;
import org.daylight.profiles.SupervisionProfiles;

/** Collects what the rules of sheets must know: for one sheet or for thousands at once, with the same few queries. */
@ApplicationScoped
public class SheetFactRepository {
    private static final String NAMES = "(select jsonb_array_elements_text(cast(?1 as jsonb)))";

    @PersistenceContext
    EntityManager em;
    @Inject
    StaffDirectory directory;
    @Inject
    SupervisionProfiles profiles;

    public SheetFacts facts(Collection<ItemSheet> sheets, LocalDate today) {
        return new SheetFacts(schemes(), powerTypes(today), departments(), people(sheets, today), forms(sheets));
    }

    public Map<String, PowerTypeSchema> powerTypes(LocalDate on) {
        return profiles.powerTypes(on).stream().collect(Collectors.toMap(PowerTypeSchema::code, Function.identity()));
    }

    private Map<String, CodeScheme> schemes() {
        return Columns.of(em.createNativeQuery("select code, kind, pattern, check_rule from item_code_scheme").getResultList())
                .map(c -> new CodeScheme(c.text(), c.constant(CodeScheme.Kind.class), Pattern.compile(c.text()), "CREDIT_CODE_PREFIX".equals(c.text())))
                .collect(Collectors.toMap(CodeScheme::code, Function.identity()));
    }

    private Set<String> departments() {
        return directory.departments().stream().map(DepartmentView::code).collect(Collectors.toSet());
    }

    private Map<String, String> people(Collection<ItemSheet> sheets, LocalDate today) {
        return Columns.of(em.createNativeQuery("select username, department_code from staff where username in " + NAMES
                + " and active_from <= ?2 and coalesce(active_until, ?2) >= ?2")
                .setParameter(1, json(sheets.stream().flatMap(SheetFactRepository::peopleIn))).setParameter(2, Date.valueOf(today)).getResultList())
                .collect(Collectors.toMap(Columns::text, Columns::text));
    }

    @SuppressWarnings("unchecked")
    private Set<String> forms(Collection<ItemSheet> sheets) {
        return Set.copyOf((List<String>) em.createNativeQuery("select sha256 from item_form where sha256 in " + NAMES)
                .setParameter(1, json(sheets.stream().flatMap(SheetFactRepository::formsIn))).getResultList());
    }

    private static Stream<String> peopleIn(ItemSheet sheet) {
        return Stream.concat(Stream.of(sheet.businessOwner(), sheet.systemKeeper(), sheet.operator()),
                sheet.content().steps().stream().map(step -> step.person()));
    }

    private static Stream<String> formsIn(ItemSheet sheet) {
        return sheet.content().materials().stream().flatMap(material -> Stream.of(material.blankForm(), material.sampleForm()));
    }

    private static String json(Stream<String> names) {
        return ItemJson.text(names.filter(name -> name != null && TextRules.isReadable(name)).distinct().toList());
    }
}
