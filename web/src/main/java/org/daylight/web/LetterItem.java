package org.daylight.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.daylight.authority.ExceptionKind;
import org.daylight.authority.LetterSheet;
import org.daylight.authority.Right;

/** A line of a letter that is being written: one item, with what its window may do. */
public class LetterItem implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String nameZh;
    private final String nameEn;
    private final Map<Right, Boolean> rights = new EnumMap<>(Right.class);
    private ExceptionKind kind;
    private String reason;
    private String basis;

    LetterItem(String code, String nameZh, String nameEn) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        grant(Set.of());
    }

    final void grant(Set<Right> granted) {
        for (Right right : Right.values()) {
            rights.put(right, granted.contains(right));
        }
    }

    void except(LetterSheet.Exemption exception) {
        kind = exception.kind();
        reason = exception.reason();
        basis = exception.basis();
    }

    Set<Right> granted() {
        Set<Right> granted = EnumSet.noneOf(Right.class);
        rights.forEach((right, held) -> {
            if (Boolean.TRUE.equals(held)) {
                granted.add(right);
            }
        });
        return granted;
    }

    /** Null where the item is a matter of the window. */
    LetterSheet.Exemption exception() {
        return kind == null ? null : new LetterSheet.Exemption(code, kind, reason, basis);
    }

    public String getCode() {
        return code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public Map<Right, Boolean> getRights() {
        return rights;
    }

    public ExceptionKind getKind() {
        return kind;
    }

    public void setKind(ExceptionKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
