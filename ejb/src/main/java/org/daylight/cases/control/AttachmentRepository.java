package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.cases.AttachmentKind;

/** Finds the files of acts beside the flow. */
@ApplicationScoped
public class AttachmentRepository {
    private static final Map<AttachmentKind, String> FILES = new EnumMap<>(Map.of(
            AttachmentKind.PROCEDURE_REPORT, "select report_file from special_procedure where case_id = ?1 and id = ?2",
            AttachmentKind.HEARING_MINUTES, "select h.minutes_file from hearing h join special_procedure p on p.id = h.procedure_id where p.case_id = ?1 and p.id = ?2",
            AttachmentKind.MEETING_MINUTES, "select minutes_file from joint_meeting where case_id = ?1 and id = ?2",
            AttachmentKind.REMEDY_PAPER, "select cast(document_sha256 as varchar) from legal_remedy where case_id = ?1 and id = ?2",
            AttachmentKind.REMEDY_RESULT, "select cast(result_sha256 as varchar) from legal_remedy where case_id = ?1 and id = ?2"));

    @PersistenceContext
    EntityManager em;

    /** Hash of the file of the case's act; empty where the act is another case's, or has none. */
    public Optional<String> file(long caseId, AttachmentKind kind, long id) {
        Stream<?> found = em.createNativeQuery(FILES.get(kind)).setParameter(1, caseId).setParameter(2, id).getResultList().stream();
        return found.filter(Objects::nonNull).map(String.class::cast).findFirst();
    }
}
