package org.daylight.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final Map<String, String> SORTABLE = Map.of("name", "s.name");

    @Test
    void valuesAreParametersNumberedInOrder() {
        Conditions conditions = new Conditions();
        String column = conditions.numbered("s.day > ?", LocalDate.of(2026, 3, 2));
        conditions.and("s.code = ? or s.owner = ?", "A", "'; drop table staff; --").andIfGiven("s.kind = ?", Problem.Kind.CONFLICT)
                .andIfGiven("s.never = ?", (Object) null);
        assertThat(column).isEqualTo("s.day > ?1");
        assertThat(conditions.where()).isEqualTo(" where s.code = ?2 or s.owner = ?3 and s.kind = ?4");
        assertThat(conditions.values()).containsExactly(Date.valueOf("2026-03-02"), "A", "'; drop table staff; --", "CONFLICT");
    }

    @Test
    void aTextIsFoundAsItIsWritten() {
        Conditions conditions = new Conditions().containing(" 100%_\\ ", "s.a", "s.b");
        assertThat(conditions.where()).isEqualTo(" where (s.a ilike ?1 or s.b ilike ?2)");
        assertThat(conditions.values()).containsExactly("%100\\%\\_\\\\%", "%100\\%\\_\\\\%");
        assertThat(new Conditions().containing("  ", "s.a").where()).isEmpty();
    }

    @Test
    void aTextThatCannotBeStoredIsFoundNowhere() {
        assertThat(new Conditions().containing("a\0b", "s.a").where()).isEqualTo(" where false");
        assertThat(new Conditions().containing("\ud800", "s.a").where()).isEqualTo(" where false");
        assertThat(new Conditions().andIfGiven("s.code = ?", "a\0").values()).isEmpty();
        assertThat(new Conditions().and("s.code = ?", "\udc00").where()).isEqualTo(" where false");
        assertThat(new Conditions().containing("😀", "s.a").where()).isEqualTo(" where (s.a ilike ?1)");
        assertThatThrownBy(() -> new Conditions().containing("x".repeat(201), "s.a")).hasMessageContaining("input.too-long");
    }

    @Test
    void onlyNamedColumnsSort() {
        assertThat(Conditions.order(new PageRequest(20, 10, "name", false), SORTABLE, "s.day", "s.id"))
                .isEqualTo(" order by s.name desc nulls last, s.id offset 20 limit 10");
        assertThat(Conditions.order(PageRequest.first(5), SORTABLE, "s.day", "s.id")).isEqualTo(" order by s.day, s.id offset 0 limit 5");
        assertThatThrownBy(() -> Conditions.order(new PageRequest(0, 10, "name; --", true), SORTABLE, "s.day", "s.id")).hasMessageContaining("page.unsortable");
    }
}
