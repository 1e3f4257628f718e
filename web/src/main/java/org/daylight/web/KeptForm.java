package org.daylight.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What a person, an organ, a hall and a window have in common while somebody changes them: names, telephone and the days from and until which they are there. */
public abstract class KeptForm implements Serializable {

    private static final long serialVersionUID = 1L;

    final Long revision;
    String nameZh;
    String nameEn;
    String phone;
    LocalDate from;
    LocalDate until;

    /** @param revision null for a new one */
    KeptForm(Long revision) {
        this.revision = revision;
    }

    final void common(String nameZh, String nameEn, String phone, LocalDate from, LocalDate until) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.phone = phone;
        this.from = from;
        this.until = until;
    }

    public boolean isNewOne() {
        return revision == null;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
