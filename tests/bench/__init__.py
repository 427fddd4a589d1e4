"""Figures: each ``bench_*.py`` has functions named ``bench_*`` that yield rows; ``make bench`` prints them."""
