package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void aFileBeginsWithAByteOrderMarkAndItsRowsEndAsTheStandardSays() throws IOException {
        StringWriter out = new StringWriter();
        Csv csv = new Csv(out);
        csv.row("编号", "事由");
        csv.row("A-1", null);
        assertThat(out).hasToString("\ufeff编号,事由\r\nA-1,\r\n");
    }

    @Test
    void separatorsQuotesAndLineBreaksAreQuoted() {
        assertThat(Csv.field("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.field("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(Csv.field("one\ntwo")).isEqualTo("\"one\ntwo\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "＝1"})
    void aTextThatLooksLikeAFormulaIsNoFormula(String text) {
        assertThat(Csv.field(text)).startsWith("'");
    }

    @Test
    void aFormulaWithASeparatorIsGuardedInsideItsQuotes() {
        assertThat(Csv.field("=HYPERLINK(\"x\",\"y\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(Csv.field(-5)).isEqualTo("-5");
        assertThat(Csv.field(new BigDecimal("98.00"))).isEqualTo("98.00");
    }
}
