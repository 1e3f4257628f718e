package org.daylight.web.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.daylight.kernel.SheetRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook by its forms: headings, drop-down lists, rows, and what is wrong with a cell as a colour and a comment. Every value is text or a date, never a formula. */
public final class WorkbookWriter implements AutoCloseable {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int DROP_DOWN_ROWS = 10_000;
    private static final int EXPLANATION_WIDTH = 90;
    private static final int LONGEST_TEXT = 32_767;
    private final Workbook book;
    private final List<BookSheet> forms;
    private final boolean english;
    private final Map<String, Worksheet> sheets = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();

    public WorkbookWriter(OutputStream out, List<BookSheet> forms, boolean english) {
        this.book = new Workbook(out, "Daylight", "1.0");
        this.forms = List.copyOf(forms);
        this.english = english;
        forms.forEach(form -> sheets.put(form.code(), book.newWorksheet(form.name(english))));
        forms.forEach(this::head);
    }

    /** The next row of its sheet, whatever its number. */
    public void row(SheetRow row) {
        write(row, next.merge(row.sheet(), 1, Integer::sum), Map.of());
    }

    /** A row at its own place, with what is wrong with its cells by column code. */
    public void row(SheetRow row, Map<String, String> wrong) {
        write(row, row.number() - 1, wrong);
    }

    /** What is wrong with a heading, or with a column that is not there, in the first row of the sheet. */
    public void heading(String sheet, String columnCode, String wrong) {
        BookSheet form = form(sheet);
        form.column(columnCode).ifPresent(column -> mark(sheets.get(sheet), 0, form.columns().indexOf(column), wrong));
    }

    private void write(SheetRow row, int at, Map<String, String> wrong) {
        BookSheet form = form(row.sheet());
        Worksheet sheet = sheets.get(row.sheet());
        for (int column = 0; column < form.columns().size(); column++) {
            SheetColumn rule = form.columns().get(column);
            String value = row.cells().get(rule.code());
            if (value != null) {
                value(sheet, at, column, rule.shown(value, english));
            }
            if (wrong.containsKey(rule.code())) {
                mark(sheet, at, column, wrong.get(rule.code()));
            }
        }
    }

    private static void value(Worksheet sheet, int row, int column, String value) {
        if (DATE.matcher(value).matches() && isDay(value)) {
            sheet.value(row, column, LocalDate.parse(value));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, column, value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value);
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1901;
        } catch (java.time.DateTimeException noDay) {
            return false;
        }
    }

    private static void mark(Worksheet sheet, int row, int column, String wrong) {
        sheet.style(row, column).fillColor("FFC7CE").fontColor("9C0006").set();
        sheet.comment(row, column, wrong);
    }

    private void head(BookSheet form) {
        Worksheet sheet = sheets.get(form.code());
        next.put(form.code(), 0);
        for (int column = 0; column < form.columns().size(); column++) {
            SheetColumn rule = form.columns().get(column);
            sheet.value(0, column, rule.label(english) + (rule.required() ? " *" : ""));
            sheet.width(column, Math.min(40, Math.max(12, rule.label(english).length() * (english ? 1.2 : 2.2) + 4)));
        }
        sheet.range(0, 0, 0, form.columns().size() - 1).style().bold().fillColor("DDEBF7").wrapText(true).verticalAlignment("top").set();
        sheet.freezePane(1, 1);
    }

    /** The example row of each sheet that has one. */
    public void examples() {
        forms.stream().filter(form -> !form.example().isEmpty()).forEach(form -> row(new SheetRow(form.code(), 0, form.example())));
    }

    /** Drop-down lists in each column that has one; their values stand on a hidden sheet. */
    public void dropDowns() {
        Worksheet lists = book.newWorksheet("lists");
        lists.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        int listColumn = 0;
        for (BookSheet form : forms) {
            for (int column = 0; column < form.columns().size(); column++) {
                List<Choice> choices = form.columns().get(column).choices();
                if (!choices.isEmpty()) {
                    for (int i = 0; i < choices.size(); i++) {
                        lists.value(i, listColumn, choices.get(i).label(english));
                    }
                    sheets.get(form.code()).range(1, column, DROP_DOWN_ROWS, column)
                            .validateWithList(lists.range(0, listColumn, choices.size() - 1, listColumn)).allowBlank(true).showErrorMessage(false);
                    listColumn++;
                }
            }
        }
    }

    /** A sheet of explanations: introductory lines, then each column with what to write. */
    public void explanation(String name, List<String> lines, String mustWord) {
        Worksheet sheet = book.newWorksheet(name);
        int row = 0;
        for (String line : lines) {
            sheet.value(row++, 0, line);
        }
        for (BookSheet form : forms) {
            sheet.value(++row, 0, form.name(english));
            sheet.style(row++, 0).bold().set();
            for (SheetColumn column : form.columns()) {
                sheet.value(row, 0, column.label(english) + " / " + column.code());
                sheet.value(row, 1, column.required() ? mustWord : "");
                sheet.value(row++, 2, column.note());
            }
        }
        sheet.width(0, 46);
        sheet.width(1, 10);
        sheet.width(2, EXPLANATION_WIDTH);
    }

    private BookSheet form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        try {
            book.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
