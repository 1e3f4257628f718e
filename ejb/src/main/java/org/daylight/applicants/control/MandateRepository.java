package org.daylight.applicants.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.daylight.applicants.ApplicantKind;
import org.daylight.applicants.GiveMandate;
import org.daylight.applicants.MandateView;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;

/** Keeps who may act for whom. */
@ApplicationScoped
public class MandateRepository {
    private static final int MOST = 200;
    private static final String MANDATE = """
            select id, principal_kind, principal_name, principal_number, principal_phone, agent_name, agent_number, array_to_string(item_codes, ',') as items, valid_from, valid_until, \
            file, given_how = 'PAPER' as on_paper, given_at, revoked_at from applicant_mandate where %s order by id desc limit ?2""";
    private static final String NEW = """
            insert into applicant_mandate (principal_id, principal_kind, principal_name, principal_number, principal_phone, agent_name, agent_number, item_codes, \
            valid_from, valid_until, file, given_how, given_by, given_at) \
            values (cast(?1 as bigint), ?2, ?3, ?4, ?5, ?6, ?7, string_to_array(cast(?8 as varchar), ','), ?9, ?10, ?11, ?12, ?13, ?14)""";
    private static final String REVOKE = """
            update applicant_mandate set revoked_at = ?3, revoked_by = ?4 where id = ?1 and revoked_at is null \
            and (cast(?2 as bigint) is null or principal_id = cast(?2 as bigint))""";

    @PersistenceContext
    EntityManager em;

    /** @param principal id of the registered principal; null: has no account */
    public void add(GiveMandate given, Long principal, boolean onPaper, String by, Instant at) {
        em.createNativeQuery(NEW).setParameter(1, principal == null ? null : principal.toString()).setParameter(2, given.principal().kind().name())
                .setParameter(3, given.principal().name()).setParameter(4, given.principal().number()).setParameter(5, given.principal().phone())
                .setParameter(6, given.agentName()).setParameter(7, given.agentNumber())
                .setParameter(8, given.itemCodes().isEmpty() ? null : String.join(",", given.itemCodes())).setParameter(9, Date.valueOf(given.validFrom()))
                .setParameter(10, Date.valueOf(given.validUntil())).setParameter(11, given.file()).setParameter(12, onPaper ? "PAPER" : "PORTAL")
                .setParameter(13, by).setParameter(14, Timestamp.from(at)).executeUpdate();
    }

    /** @param principal id whose it must be; null: anyone's. @return false where there is none such in force */
    public boolean revoke(long id, Long principal, String by, Instant at) {
        return em.createNativeQuery(REVOKE).setParameter(1, id).setParameter(2, principal == null ? null : principal.toString())
                .setParameter(3, Timestamp.from(at)).setParameter(4, by).executeUpdate() == 1;
    }

    public List<MandateView> given(long principalId) {
        return all("principal_id = ?1", principalId);
    }

    public List<MandateView> ofPrincipal(String number) {
        return Conditions.isStorable(number) ? all("principal_number = ?1", number) : List.of();
    }

    public List<MandateView> held(String agentNumber) {
        return all("agent_number = ?1 and revoked_at is null", agentNumber);
    }

    private List<MandateView> all(String condition, Object value) {
        return Columns.of(em.createNativeQuery(MANDATE.formatted(condition)).setParameter(1, value).setParameter(2, MOST).getResultList())
                .map(MandateRepository::view).toList();
    }

    private static MandateView view(Columns c) {
        return new MandateView(c.number(), c.constant(ApplicantKind.class), c.text(), c.text(), c.text(), c.text(), c.text(), items(c.text()), c.day(), c.day(),
                c.text(), c.bool(), c.instant(), c.instant());
    }

    private static List<String> items(String codes) {
        return codes == null || codes.isEmpty() ? List.of() : Arrays.asList(codes.split(","));
    }
}
