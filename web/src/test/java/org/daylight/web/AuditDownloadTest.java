package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.junit.jupiter.api.Test;

@Article("AUT-16")
class AuditDownloadTest {

    @Test
    void lines_that_are_written_meanwhile_move_no_other_line_to_another_page() {
        assertThat(AuditDownload.page(500)).isEqualTo(new PageRequest(500, 500, "at", true));
    }

    @Test
    void whoever_hands_out_a_list_has_the_trail_to_record_it_in() {
        assertThat(Stream.of(AuditDownload.class, CasesDownload.class, PostsDownload.class, OrganisationDownload.class, AuthorityDownload.class))
                .allMatch(download -> Arrays.stream(download.getDeclaredFields()).anyMatch(field -> field.getType() == AuditTrail.class));
    }
}
