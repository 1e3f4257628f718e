package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.PageRequest;

/**
 * Finds cases by a part of their number or subject, in an index of short pieces. A text that very many cases have is left to the list, which finds its
 * first rows soon; so is one that is too short to have a piece.
 */
@ApplicationScoped
public class CaseTextRepository {
    private static final String FOUND = "select t.case_id from case_text t where t.grams @> text_grams(?1) and t.text ilike ?2 limit " + (PageRequest.MOST_COUNTED + 1);

    @PersistenceContext
    EntityManager em;

    /** The selection, with its cases named where they are not too many. */
    CaseSelection narrowed(CaseSelection selection) {
        String text = selection.text() == null ? "" : selection.text().strip();
        if (!hasPieces(text) || !Conditions.isStorable(text)) {
            return selection;
        }
        List<Long> found = found(text);
        return found.size() > PageRequest.MOST_COUNTED ? selection : selection.among(found);
    }

    private List<Long> found(String text) {
        List<?> ids = em.createNativeQuery(FOUND).setParameter(1, text).setParameter(2, Conditions.pattern(text)).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static boolean hasPieces(String text) {
        long length = text.codePoints().count();
        return length > 2 || length == 2 && text.codePoints().anyMatch(c -> c > 127);
    }
}
