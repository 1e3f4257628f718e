package org.daylight.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A stored file that nobody names is swept away; every column of a room that names one must therefore be known. */
class KeptEvidenceTest {
    /** Pages that are shown from elsewhere, such as forms of an item, keep their bytes in tables of their own. */
    private static final String NAMING = """
            select table_name || '.' || column_name from information_schema.columns c where table_schema = 'public'
            and (column_name in ('sha256', 'document_sha256', 'file') or column_name like '%\\_file' or column_name like '%\\_sha256')
            and table_name not in ('stored_file', 'stored_file_part', 'item_form', 'form_provision', 'authority_scan', 'attachment', 'filing', 'authority_letter',
                'staff', 'exchange_message', 'sheet', 'certificate', 'document', 'card', 'higher_message')
            and not exists (select 1 from stored_file_referrer r where r.table_name = c.table_name and r.column_name = c.column_name) order by 1""";
    private final RealDatabase database = DemoDistrict.database();

    @Test
    @Article("FLW-14")
    void reports_minutes_mandates_and_papers_of_remedies_are_kept_as_long_as_they_are_named() {
        assertThat(database.values("select table_name from stored_file_referrer")).contains("case_material", "applicant_mandate", "special_procedure", "hearing",
                "legal_remedy");
        assertThat(database.values(NAMING)).isEmpty();
    }
}
