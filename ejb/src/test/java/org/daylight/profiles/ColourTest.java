package org.daylight.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void blackOnWhiteHasTheGreatestContrast() {
        assertThat(Colour.of("#000000").orElseThrow().contrastWithPaper()).isEqualTo(21.0);
        assertThat(Colour.of("#FFFFFF").orElseThrow().contrastWithPaper()).isEqualTo(1.0);
    }

    @Test
    void onlySixDigitsAfterASharpAreAColour() {
        for (String notation : new String[] {null, "", "red", "#fff", "#12345g", "#1234567", "f2b200"}) {
            assertThat(Colour.of(notation)).as(notation).isEmpty();
        }
        assertThat(Colour.of("#F2b200").orElseThrow()).hasToString("#f2b200");
    }

    @Property
    void wordsOfAnyColourCanBeReadOnItsPaleGround(@ForAll @IntRange(max = 255) int red, @ForAll @IntRange(max = 255) int green, @ForAll @IntRange(max = 255) int blue) {
        Colour colour = new Colour(red, green, blue);
        assertThat(colour.ink().contrast(colour.soft())).isGreaterThanOrEqualTo(4.5);
    }
}
