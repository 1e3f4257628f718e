package org.daylight.applicants.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.daylight.applicants.ApplicantKind;
import org.daylight.applicants.ApplicantState;
import org.daylight.applicants.ApplicantView;
import org.daylight.applicants.DeclareApplicant;
import org.daylight.kernel.Columns;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.IdentityDocument;

/** Keeps who applies under which account. */
@ApplicationScoped
public class ApplicantRepository {
    private static final String APPLICANT = """
            select id, account, kind, name, document_kind, document_number, legal_representative, acting_name, acting_number, phone, email, state, \
            declared_at, looked_at, reason from applicant where\s""";
    /** Nothing is written where another account has the number: one statement, so that two at once cannot both have it. */
    private static final String NEW = """
            insert into applicant (account, kind, name, document_kind, document_number, legal_representative, acting_name, acting_number, phone, email, state, declared_at) \
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'DECLARED', ?11) on conflict do nothing""";
    private static final String AGAIN = """
            update applicant set kind = ?2, name = ?3, document_kind = ?4, document_number = ?5, legal_representative = ?6, acting_name = ?7, acting_number = ?8, \
            phone = ?9, email = ?10, state = 'DECLARED', declared_at = ?11, declarations = declarations + 1, looked_at = null, looked_by = null, reason = null \
            where account = ?1 and state <> 'VERIFIED'""";

    @PersistenceContext
    EntityManager em;

    public Optional<ApplicantView> ofAccount(String account) {
        return one("account = ?1", account);
    }

    /** Not one whose declaration was rejected. */
    public Optional<ApplicantView> ofNumber(String number) {
        return Conditions.isStorable(number) ? one("document_number = ?1 and state <> 'REJECTED'", number) : Optional.empty();
    }

    public int declarations(long id) {
        return ((Number) em.createNativeQuery("select declarations from applicant where id = ?1").setParameter(1, id).getSingleResult()).intValue();
    }

    /** False where another account has the number. */
    public boolean declare(String account, DeclareApplicant command, IdentityDocument document, Instant at) {
        Optional<ApplicantView> other = ofNumber(document.number()).filter(known -> !known.account().equals(account));
        return other.isEmpty() && (write(AGAIN, account, command, document, at) == 1 || write(NEW, account, command, document, at) == 1);
    }

    private int write(String statement, String account, DeclareApplicant command, IdentityDocument document, Instant at) {
        return em.createNativeQuery(statement).setParameter(1, account).setParameter(2, command.kind().name()).setParameter(3, command.name())
                .setParameter(4, document.kind().name()).setParameter(5, document.number()).setParameter(6, command.legalRepresentative())
                .setParameter(7, command.actingName()).setParameter(8, command.actingNumber()).setParameter(9, command.phone())
                .setParameter(10, command.email()).setParameter(11, Timestamp.from(at)).executeUpdate();
    }

    public boolean reachAt(String account, String phone, String email) {
        return em.createNativeQuery("update applicant set phone = ?2, email = ?3 where account = ?1 and state <> 'REJECTED'").setParameter(1, account)
                .setParameter(2, phone).setParameter(3, email).executeUpdate() == 1;
    }

    /** False where there is no such declaration that is not verified. */
    public boolean look(long id, ApplicantState state, String reason, String clerk, Instant at) {
        return em.createNativeQuery("update applicant set state = ?2, reason = ?3, looked_by = ?4, looked_at = ?5 where id = ?1 and state = 'DECLARED'")
                .setParameter(1, id).setParameter(2, state.name()).setParameter(3, reason).setParameter(4, clerk).setParameter(5, Timestamp.from(at))
                .executeUpdate() == 1;
    }

    private Optional<ApplicantView> one(String condition, String value) {
        return Columns.of(em.createNativeQuery(APPLICANT + condition).setParameter(1, value).getResultList()).findFirst().map(ApplicantRepository::view);
    }

    private static ApplicantView view(Columns c) {
        return new ApplicantView(c.number(), c.text(), c.constant(ApplicantKind.class), c.text(), c.constant(IdentityDocument.Kind.class), c.text(), c.text(),
                c.text(), c.text(), c.text(), c.text(), c.constant(ApplicantState.class), c.instant(), c.instant(), c.text());
    }
}
