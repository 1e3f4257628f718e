package org.daylight.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.daylight.web.sheets.BookSheet;
import org.daylight.web.sheets.Choice;
import org.daylight.web.sheets.SheetColumn;

/** Sheets and columns in both languages; notes and examples in one. */
final class BookWords {
    private static final ResourceBundle CHINESE = Language.texts(false);
    private static final ResourceBundle ENGLISH = Language.texts(true);
    private final ResourceBundle texts;

    BookWords(boolean english) {
        texts = english ? ENGLISH : CHINESE;
    }

    BookSheet sheet(String code, List<SheetColumn> columns) {
        Map<String, String> example = new LinkedHashMap<>();
        columns.forEach(column -> put(example, column.code(), "book.example." + code + "." + column.code()));
        String key = "book." + code;
        return new BookSheet(code, CHINESE.getString(key), ENGLISH.getString(key), columns, example);
    }

    private void put(Map<String, String> example, String column, String key) {
        if (texts.containsKey(key)) {
            example.put(column, texts.getString(key));
        }
    }

    SheetColumn column(String sheet, String code, boolean required, List<Choice> choices) {
        String key = "book." + sheet + "." + code;
        String note = "book.note." + sheet + "." + code;
        return new SheetColumn(code, CHINESE.getString(key), ENGLISH.getString(key), texts.containsKey(note) ? texts.getString(note) : "", required, choices);
    }

    static List<Choice> constants(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> of(value.name(), key(value))).toList();
    }

    /** Constants that only workbooks show have keys of their own. */
    private static String key(Enum<?> value) {
        String own = "book." + Words.key(value);
        return CHINESE.containsKey(own) ? own : Words.key(value);
    }

    static List<Choice> keyed(List<String> codes, Function<String, String> key) {
        return codes.stream().map(code -> of(code, key.apply(code))).toList();
    }

    static List<Choice> yesOrNo(String yes, String no) {
        return List.of(of(yes, "yes"), of(no, "no"));
    }

    /** A code without words stands for itself. */
    private static Choice of(String code, String key) {
        return !CHINESE.containsKey(key) ? new Choice(code, code, code) : new Choice(code, CHINESE.getString(key), ENGLISH.getString(key));
    }
}
