package org.daylight.cases.control;

import java.util.List;
import org.daylight.RealDatabase;

/** All that a report leaves behind, but for ids, versions and recording times. */
final class ReportEndState {
    private ReportEndState() {
    }

    static List<String> of(RealDatabase database) {
        return database.values("""
                select case_number || '|' || registered_at || '|' || coalesce(due_at::text, '-') || '|' || coalesce(closed_at::text, '-')
                    || '|' || coalesce(stopped_at::text, '-') || '|' || coalesce((select due_at || '/' || coalesce(stopped_at::text, '-')
                        from countdown d where d.case_id = c.id), '-')
                    || '|' || (select coalesce(string_agg(type || coalesce(source_key::text, '-') || event_at, ',' order by type, source_key), '')
                        from case_event e where e.case_id = c.id)
                from approval_case c order by case_number""");
    }
}
