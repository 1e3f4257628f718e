package org.daylight.accountability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.daylight.accountability.LeadFilter;
import org.daylight.accountability.LeadLine;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Supervision.Signal;
import org.daylight.profiles.SupervisionProfiles;

/** Signals that wait for an investigation: open leads, and cards that stand. */
@ApplicationScoped
public class LeadRepository {
    private static final String LINE = """
            select s.id, s.profile_version_id, s.rule_code, s.signal, c.case_number, s.department_code, d.name_zh as department_zh, d.name_en as department_en, s.person,
                p.name_zh as person_zh, p.name_en as person_en, s.found_at""";
    private static final String FROM = """
            \sfrom supervision_signal s join department d on d.code = s.department_code left join staff p on p.username = s.person left join approval_case c on c.id = s.case_id""";
    private static final String WAITS = """
            (s.signal in ('PERSON_VIOLATION', 'UNIT_VIOLATION', 'VIOLATION', 'REFERRAL', 'JUDICIAL_TRANSFER') and s.state = 'OPEN'
                or s.signal in ('YELLOW_CARD', 'RED_CARD') and s.state = 'CONFIRMED'
                    and not exists (select 1 from card k where k.signal_id = s.id and k.effect is null)) and not exists (select 1 from finding f where f.signal_id = s.id)""";
    private static final Map<String, String> SORTABLE = Map.of("foundAt", "s.found_at", "ruleCode", "s.rule_code", "department", "s.department_code", "signal", "s.signal");

    @PersistenceContext
    EntityManager em;
    @Inject
    SupervisionProfiles profiles;

    public Page<LeadLine> page(LeadFilter filter, PageRequest page) {
        Conditions where = new Conditions().and(WAITS).andIfGiven("s.department_code = ?", filter.departmentCode()).andIfGiven("s.signal = ?", filter.signal())
                .containing(filter.text(), "coalesce(c.case_number, '')", "s.subject_key", "coalesce(p.name_zh, '')", "coalesce(p.name_en, '')");
        List<LeadLine> rows = Columns.of(where.fill(em.createNativeQuery(LINE + FROM + where.where() + Conditions.order(page, SORTABLE, "s.found_at desc", "s.id desc")))
                .getResultList()).map(this::line).toList();
        return where.counted(rows, page, em::createNativeQuery, FROM);
    }

    private LeadLine line(Columns c) {
        long id = c.number();
        ProfileContent profile = profiles.version(c.number()).content();
        String rule = c.text();
        String code = c.text();
        FindingRepository.Words words = FindingRepository.Words.of(profile, rule);
        Signal shown = profile.signals().stream().filter(signal -> signal.code().equals(code)).findFirst().orElse(null);
        return new LeadLine(id, rule, words.zh(), words.en(), words.article(), code, shown == null ? code : shown.nameZh(), shown == null ? code : shown.nameEn(),
                FindingRules.MAJOR.contains(code), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.text(), c.instant());
    }
}
