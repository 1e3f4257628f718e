package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemDrafts;
import org.daylight.items.ItemLine;
import org.daylight.items.ItemQueries;
import org.daylight.items.ItemState;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/**
 * All versions of items that the person may see, in every state. The filter stands in the address.
 *
 * @article ITM-01 (004 art. 8; 002 art. 11)
 */
@Named
@ViewScoped
public class ItemListPage extends ItemFilterPage {

    private static final long serialVersionUID = 1L;

    @Inject
    ItemQueries queries;
    @Inject
    ItemDrafts drafts;
    @Inject
    Clock clock;

    private LazyRows<ItemLine> rows;
    private Set<Long> incomplete = Set.of();

    @PostConstruct
    void open() {
        rows = new LazyRows<>(this::find);
    }

    private Page<ItemLine> find(PageRequest request) {
        Page<ItemLine> page = queries.find(filter(), request);
        incomplete = queries.incomplete(page.rows().stream().map(ItemLine::versionId).toList());
        return page;
    }

    /** A draft that changes the item; goes on to it. */
    public String change(String itemCode) {
        return begin(itemCode, ItemChange.CHANGE);
    }

    /** A draft that ends the item; goes on to it. */
    public String revoke(String itemCode) {
        return begin(itemCode, ItemChange.REVOKE);
    }

    private String begin(String itemCode, ItemChange change) {
        return "/staff/item-draft?faces-redirect=true&id=" + drafts.beginChange(itemCode, change);
    }

    /** Whether the version is one that a change or an end may start from. */
    public boolean isChangeable(ItemLine line) {
        return line.isChangeable(LegalTime.today(clock));
    }

    /** Whether the version lacks something that its power type asks for. */
    public boolean isIncomplete(ItemLine line) {
        return incomplete.contains(line.versionId());
    }

    public LazyRows<ItemLine> getRows() {
        return rows;
    }

    public List<ItemState> getStates() {
        return Arrays.asList(ItemState.values());
    }
}
