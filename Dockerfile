# The bot on a machine of your own, both ways (docs/scaling.md says which one you need):
#   docker build -t dramas-abroad .
#   docker run -e DISCORD_TOKEN=… dramas-abroad
#   docker run -e DISCORD_PUBLIC_KEY=… -p 8080:8080 dramas-abroad node dist/http.cjs
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
# Optional packages are what others only name as their peers, TypeScript among them.
RUN npm run build && npm prune --omit=dev --omit=optional --ignore-scripts

# What runs needs nothing that was compiled for one system, so the smaller one will do.
FROM node:24-alpine
ENV NODE_ENV=production HEALTH_PORT=8080
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
EXPOSE 8080
# The gateway's own health is at HEALTH_PORT, the endpoint's at PORT; both are 8080 unless you set another.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
