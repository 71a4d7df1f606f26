from kiosk.campaign.milestones import milestones, reached


def test_the_ladder_ends_with_the_target() -> None:
    assert milestones(100) == (10, 25, 50, 100)
    assert milestones(7) == (7,)
    assert milestones(3000) == (10, 25, 50, 100, 250, 500, 1000, 2500, 3000)


def test_only_a_step_is_a_milestone() -> None:
    ladder = milestones(100)
    assert [total for total in range(1, 120) if reached(total, ladder)] == [10, 25, 50, 100]


def test_beyond_the_target_each_multiple_of_it_is_one() -> None:
    ladder = milestones(100)
    assert [total for total in range(101, 401) if reached(total, ladder)] == [200, 300, 400]
