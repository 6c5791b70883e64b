/** A line of dashes and the like, as people draw between what they paste together: `---`, `* * *`, `###`, `<<<>>>`. */
export const RULE = /^[ \t]*(?:[-–—=_*~+#§•]{3,}|(?:[-–—=_*~+#§•] ){2,}[-–—=_*~+#§•]|<{2,}>{2,}|>{2,}<{2,})[ \t]*$/gmu;
