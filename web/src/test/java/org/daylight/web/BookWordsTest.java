package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.daylight.items.EntryClass;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemSheetColumns;
import org.daylight.kernel.IdentityDocument;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.StaffSheetColumns;
import org.daylight.web.sheets.Choice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookWordsTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_column_of_every_sheet_has_words(boolean english) {
        BookWords words = new BookWords(english);
        Stream.of(ItemSheetColumns.SHEETS, StaffSheetColumns.SHEETS).flatMap(List::stream).forEach(sheet -> {
            List<String> columns = ItemSheetColumns.SHEETS.contains(sheet) ? ItemSheetColumns.of(sheet) : StaffSheetColumns.of(sheet);
            assertThat(words.sheet(sheet, columns.stream().map(code -> words.column(sheet, code, false, List.of())).toList()).columns())
                    .extracting(column -> column.label(english)).doesNotHaveDuplicates().hasSize(columns.size());
        });
    }

    static Stream<Arguments> constants() {
        return Stream.<Enum<?>[]>of(HandlingType.values(), EntryClass.values(), StaffDuty.values(), StaffLevel.values(), EmploymentKind.values(),
                IdentityDocument.Kind.values()).map(values -> Arguments.of((Object) values));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_choice_has_a_name_of_its_own_in_both_languages(Enum<?>[] constants) {
        List<Choice> choices = BookWords.constants(constants);
        assertThat(choices).extracting(Choice::nameZh).doesNotHaveDuplicates().noneMatch(name -> name.matches("[A-Z_]+"));
        assertThat(choices).extracting(Choice::nameEn).doesNotHaveDuplicates().noneMatch(name -> name.matches("[A-Z_]+"));
    }
}
