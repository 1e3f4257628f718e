package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Article("EXC-07")
class FeedCursorTest {

    @Test
    void nothing_means_the_beginning() {
        assertThat(FeedCursor.parse(null)).isEqualTo(FeedCursor.BEGINNING);
        assertThat(FeedCursor.parse("")).isEqualTo(FeedCursor.BEGINNING);
    }

    @Test
    void a_cursor_is_read_as_it_was_given() {
        FeedCursor place = new FeedCursor(123_456_789_012L, 42);
        assertThat(FeedCursor.parse(place.toString())).isEqualTo(place);
        assertThat(place.toString()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "nonsense", "1:2:3", "!!", "MTotMTox", "Mjow", "MTowMToy", "MToxOjI6Mw",
            "MTo5OTk5OTk5OTk5OTk5OTk5OTk5OTox", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_no_portion_ever_gave_is_refused(String text) {
        assertThatThrownBy(() -> FeedCursor.parse(text)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("feed.bad-cursor");
            assertThat(problem.kind().status()).isEqualTo(400);
        });
    }
}
