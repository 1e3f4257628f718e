package org.daylight.profiles;

import java.util.List;

/** What is exchanged, in which words, and how late a source may be (C17; GB/T 39046). */
public final class Exchange {
    private Exchange() {
    }

    /** Which way messages go. */
    public enum Direction {
        IN, OUT, BOTH
    }

    /** A way in which partners speak; the same number means different things in two of them. */
    public record Dialect(@Must String code, @Must String nameZh, @Must String nameEn, @Must Direction direction, @Must List<String> recordSets,
                          @RefersTo("codeLists") List<String> codeLists, @Must String article) implements ProfileRow {
        public Dialect {
            recordSets = Rows.of(recordSets);
            codeLists = Rows.of(codeLists);
        }

        @Override
        public String key() {
            return code;
        }
    }

    /** A list of codes under the id of its standard. */
    public record CodeList(@Must String code, @Must String nameZh, @Must String nameEn, @Must String standard) implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }

    /** One code of a list. */
    public record Code(@Must @RefersTo("codeLists") String list, @Must String code, @Must String nameZh, @Must String nameEn) implements ProfileRow {
        @Override
        public String key() {
            return code == null ? null : ProfileRow.joined(list, code);
        }
    }

    /** Where events are recorded, and by how many minutes the record may follow the event; later is 事后登记. */
    public record ReportSource(@Must String code, @Must String nameZh, @Must String nameEn, @Must Integer lagMinutes, @Must String article)
            implements ProfileRow {
        @Override
        public String key() {
            return code;
        }
    }
}
