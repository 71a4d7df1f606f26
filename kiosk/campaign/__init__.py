"""What is asked: the campaign pack, the pledge, the milestones."""
