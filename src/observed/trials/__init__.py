"""Programs broken on purpose: does each promise notice?"""
