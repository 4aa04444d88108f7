// Never built, because the sandbox has no unicorns.
export {};
