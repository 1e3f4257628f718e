package org.daylight.items.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemState;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.WorkingDays;

/** An item as it stood between two days; never changed once in force. */
@Entity
@Table(name = "item_version")
public class ItemVersion {
    @Id
    private long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_code")
    private Item item;
    private int version;
    @Column(name = "name_zh")
    private String nameZh;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "statutory_limit")
    private Integer statutoryLimit;
    @Column(name = "promised_limit")
    private Integer promisedLimit;
    @Column(name = "certificate_zh")
    private String certificateZh;
    @Column(name = "certificate_en")
    private String certificateEn;
    @Column(name = "certificate_type")
    private String certificateType;
    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.PUBLISHED;
    @Enumerated(EnumType.STRING)
    private ItemChange change = ItemChange.SET;
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "effective_until")
    private LocalDate effectiveUntil;

    protected ItemVersion() {
    }

    public ItemVersion(Item item, int version, LocalDate effectiveFrom, LocalDate effectiveUntil) {
        this.item = item;
        this.version = version;
        this.effectiveFrom = effectiveFrom;
        this.effectiveUntil = effectiveUntil;
    }

    /** True from the first to the last day, both inclusive. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || !day.isAfter(effectiveUntil));
    }

    public ItemVersionView view() {
        return new ItemVersionView(id, item.code(), version, nameZh, nameEn, item.departmentCode(), days(statutoryLimit),
                days(promisedLimit), certificateZh, certificateEn, certificateType);
    }

    private static WorkingDays days(Integer limit) {
        return limit == null ? null : WorkingDays.of(limit);
    }
}
