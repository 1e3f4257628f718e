package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** What statements of detectors give, without what stands in the ledger. */
@ApplicationScoped
class SightingRepository {
    static final int PORTION = 500;
    private static final String NEW = """
            select seen.key, seen.case_id, coalesce(seen.profile_version_id, own.version), seen.department_code, seen.person, seen.item_version_id, seen.occurred_at,
                cast(seen.facts as text)
            from (%s) seen join (select d.key as code, cast(d.value as bigint) as version from jsonb_each_text(cast(? as jsonb)) d) own on own.code = seen.department_code
            where coalesce(seen.profile_version_id, own.version) in (select cast(v as bigint) from jsonb_array_elements_text(cast(? as jsonb)) v)
                and not exists (select 1 from supervision_signal s where s.subject_key = seen.key and s.rule_code in (%s))
            order by seen.occurred_at limit %d""";

    @PersistenceContext
    EntityManager em;

    /**
     * What no rule has raised yet, under profiles that have one of the rules, {@value #PORTION} at most.
     *
     * @param statement gives key, case_id, profile_version_id, department_code, person, item_version_id, occurred_at and facts (JSON)
     * @param rules     how many rule codes stand at the end of {@code given}
     * @param given     of the statement, then versions by department, versions with one of the rules, both as JSON, and the codes of the rules
     */
    List<Sighting> unseen(String statement, int rules, Object... given) {
        String whole = NEW.formatted(statement, String.join(", ", Collections.nCopies(rules, "?")), PORTION);
        return Columns.of(Conditions.filled(em::createNativeQuery, whole, given).getResultList()).map(SightingRepository::sighting).toList();
    }

    /** Versions that are, were or will be in force, the newest hundred. */
    @SuppressWarnings("unchecked")
    List<Long> fixedVersions() {
        List<Number> fixed = em.createNativeQuery("select id from profile_version where state = 'FIXED' order by id desc limit 100").getResultList();
        return fixed.stream().map(Number::longValue).toList();
    }

    private static Sighting sighting(Columns c) {
        return new Sighting(c.text(), c.numberOrNull(), c.number(), c.text(), c.text(), c.numberOrNull(), c.instant(), SightingFacts.of(c.text()));
    }
}
