from ui.background import Background
from ui.staff_panel import Safety, StaffPanel


def test_a_store_that_does_not_answer_leaves_no_number_behind_that_says_all_is_in() -> None:
    background = Background()
    panel = StaffPanel(background)
    panel.show(Safety(taken=247, letters_waiting=40))
    panel.complain("DiskFull")
    assert (panel.property("lettersWaiting"), panel.property("trouble")) == (40, "DiskFull")
    background.close()
