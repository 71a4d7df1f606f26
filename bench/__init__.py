"""What we promise about speed: counts first, then ratios measured side by side in one run."""
